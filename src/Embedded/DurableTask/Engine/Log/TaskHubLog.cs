using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>
/// The journal on append-only segment files. One thread writes: it takes all changes that wait, writes them as one batch and
/// makes them durable with one fsync (group commit); while it does, the next batch gathers. The first error is the last thing
/// that happens: the batch and all that come after it fail, and nothing is written any more.
/// </summary>
internal sealed class TaskHubLog : ITaskHubJournal, IDisposable
{
    private const int BusyFrom = 16;
    private const int Enough = 32;
    private const int PieceBytes = 16 << 20;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1);

    private readonly object gate = new();
    private readonly Queue<Batch> waiting = new();
    private readonly ILogFiles files;
    private readonly ILogger logger;
    private readonly TaskHubLogSettings settings;
    private readonly LogFrameWriter frames = new();
    private readonly LogSnapshots snapshots;
    private readonly Thread writer;
    private Batch? open;
    private TaskHubLogException? failure;
    private bool isReading;
    private bool isClosed;
    private Task snapshot = Task.CompletedTask;
    private int gathered;
    private ILogFile? segment;
    private long segmentFirst;
    private long offset;
    private long next;
    private long sinceSnapshot;
    private long syncs;
    private volatile bool isSnapshotDue;
    private bool isSnapshotQueued;

    public TaskHubLog(ILogFiles files, ILogger logger, TaskHubLogSettings? settings = null)
    {
        this.files = files;
        this.logger = logger;
        this.settings = settings ?? new();
        snapshots = new(files, logger);
        writer = new(Write) { IsBackground = true, Name = "Task hub log" };
    }

    /// <summary>How often the disk was asked to make something durable.</summary>
    public long Syncs => Interlocked.Read(ref syncs) + snapshots.Syncs;

    public bool IsSnapshotDue => isSnapshotDue;

    public IEnumerable<HubChange> ReadAll()
    {
        if (isReading) throw new InvalidOperationException("A log is read once.");
        isReading = true;
        var recovery = new LogRecovery(files, logger);
        foreach (var change in recovery.Read()) yield return change;
        (next, sinceSnapshot) = (recovery.Next, recovery.SegmentBytes);
        snapshots.Found(recovery.SnapshotBytes, recovery.SnapshotInstances);
        try
        {
            BeginSegment();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failed(e);
        }
        writer.Start();
    }

    public ValueTask AppendAsync(HubChange change)
    {
        lock (gate)
        {
            if (failure is not null) return ValueTask.FromException(failure);
            ObjectDisposedException.ThrowIf(isClosed, this);
            var batch = OpenBatch();
            batch.Changes.Add(change);
            if (batch.Changes.Count == Enough) Monitor.Pulse(gate);
            return new(batch.Done.Task);
        }
    }

    public void Snapshot(IReadOnlyList<HubChange> state)
    {
        lock (gate)
        {
            isSnapshotDue = false;
            isSnapshotQueued = true;
            if (failure is not null || isClosed) return;
            // What is appended from now on belongs to the next segment.
            OpenBatch().State = state;
            open = null;
        }
    }

    /// <summary>Writes what waits, then gives the folder free.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (isClosed) return;
            isClosed = true;
            Monitor.Pulse(gate);
        }
        if (writer.IsAlive) writer.Join();
        snapshot.Wait();
        segment?.Dispose();
        frames.Dispose();
        files.Dispose();
    }

    private Batch OpenBatch()
    {
        if (open is null)
        {
            waiting.Enqueue(open = new());
            Monitor.Pulse(gate);
        }
        return open;
    }

    private void Write()
    {
        while (Take() is { } batch)
        {
            try
            {
                Write(batch);
                // Durable: whatever happens next, these calls have succeeded.
                batch.Done.SetResult();
                Roll(batch.State);
            }
            catch (Exception e)
            {
                Fail(batch, e);
                return;
            }
        }
    }

    private Batch? Take()
    {
        lock (gate)
        {
            Batch? batch;
            while (!waiting.TryDequeue(out batch))
            {
                if (isClosed) return null;
                Monitor.Wait(gate);
            }
            // Under load a moment's patience spares the disk: more gathers for the same fsync. A lone caller never waits.
            if (gathered >= BusyFrom && batch.Changes.Count < Enough && open == batch && !isClosed) Monitor.Wait(gate, Patience);
            if (open == batch) open = null;
            gathered = batch.Changes.Count;
            return batch;
        }
    }

    private void Write(Batch batch)
    {
        if (batch.Changes.Count == 0) return;
        var end = offset;
        foreach (var change in batch.Changes)
        {
            frames.Add(change, offset);
            // Many large payloads at once need not lie in memory together.
            if (frames.Written.Length >= PieceBytes) WritePiece(ref end);
            // What is purged lies on in the snapshot, and counts towards the next as if it had been written again.
            if (change is InstancesPurged purged) sinceSnapshot += purged.InstanceIds.Count * snapshots.BytesPerInstance;
        }
        WritePiece(ref end);
        Sync(segment!);
        next += batch.Changes.Count;
        sinceSnapshot += end - offset;
        offset = end;
    }

    private void WritePiece(ref long end)
    {
        segment!.Write(frames.Written, end);
        end += frames.Written.Length;
        frames.Clear();
    }

    private void Roll(IReadOnlyList<HubChange>? state)
    {
        if (state is not null || offset >= settings.SegmentBytes) BeginSegment();
        if (state is not null)
        {
            sinceSnapshot = 0;
            var first = next;
            snapshot = Task.Run(() => snapshots.Write(state, first));
            lock (gate) isSnapshotQueued = false;
        }
        else if (sinceSnapshot >= Math.Max(settings.SnapshotBytes, snapshots.Bytes) && snapshot.IsCompleted)
        {
            // One at a time: what was asked for may still wait behind the batch that was just written.
            lock (gate) isSnapshotDue = !isSnapshotQueued;
        }
    }

    private void BeginSegment()
    {
        segment?.Dispose();
        segment = files.Create(LogNames.Of(next, LogNames.Segment));
        segment.Write(LogFrame.Magic, 0);
        Sync(segment);
        SyncFolder();
        (segmentFirst, offset) = (next, LogFrame.Magic.Length);
    }

    private void Fail(Batch batch, Exception cause)
    {
        var error = Failed(cause);
        List<Batch> lost = [batch];
        lock (gate)
        {
            failure = error;
            lost.AddRange(waiting);
            waiting.Clear();
            open = null;
        }
        TakeBack();
        foreach (var one in lost) one.Done.TrySetException(error);
    }

    /// <summary>The failed calls are told that nothing happened; as far as the disk lets us, that is made true after a restart too.</summary>
    private void TakeBack()
    {
        try
        {
            segment?.Dispose();
            files.Truncate(LogNames.Of(segmentFirst, LogNames.Segment), offset);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(e, "The end of the task hub's log in {Folder} could not be taken back.", files.Folder);
        }
    }

    private TaskHubLogException Failed(Exception cause) => new(
        $"The task hub's log in '{files.Folder}' cannot be written: {cause.Message} Nothing more is accepted; what was acknowledged is kept. " +
        "Mend the cause (free space, make the folder writable) and start again.", cause);

    private void Sync(ILogFile file)
    {
        Interlocked.Increment(ref syncs);
        file.Sync();
    }

    private void SyncFolder()
    {
        Interlocked.Increment(ref syncs);
        files.SyncFolder();
    }

    private sealed class Batch
    {
        public List<HubChange> Changes { get; } = [];

        /// <summary>The hub's state after these changes, when a snapshot is to be taken of it.</summary>
        public IReadOnlyList<HubChange>? State { get; set; }

        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
