using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>Writes the hub's state down in one file, which stands for all that was logged before, and removes that.</summary>
internal sealed class LogSnapshots(ILogFiles files, ILogger logger)
{
    private long bytes;
    private long bytesPerInstance;
    private long syncs;

    /// <summary>Of the newest one.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    public long BytesPerInstance => Interlocked.Read(ref bytesPerInstance);

    public long Syncs => Interlocked.Read(ref syncs);

    public void Found(long size, long instances)
    {
        Interlocked.Exchange(ref bytes, size);
        Interlocked.Exchange(ref bytesPerInstance, size / Math.Max(1, instances));
    }

    /// <summary>
    /// Everything before <paramref name="first"/> is durable by now. The snapshot gets its name when it is durable itself, and
    /// only then do the files go that it replaces: at each instant the folder holds one whole way to the present state.
    /// </summary>
    public void Write(IReadOnlyList<HubChange> state, long first)
    {
        var name = LogNames.Of(first, LogNames.Snapshot);
        try
        {
            Found(WriteState(name + LogNames.Unfinished, state), state.Count);
            files.Rename(name + LogNames.Unfinished, name);
            Interlocked.Increment(ref syncs);
            files.SyncFolder();
            var names = files.List();
            foreach (var kind in new[] { LogNames.Segment, LogNames.Snapshot })
            {
                foreach (var old in LogNames.Firsts(names, kind).Where(old => old < first)) files.Delete(LogNames.Of(old, kind));
            }
        }
        catch (Exception e)
        {
            // Whatever it was: the log itself is whole without it, only longer.
            logger.LogWarning(e, "A snapshot of the task hub in {Folder} could not be written; the next is tried later.", files.Folder);
            Remove(name + LogNames.Unfinished);
        }
    }

    private long WriteState(string name, IReadOnlyList<HubChange> state)
    {
        using var file = files.Create(name);
        using var buffer = new LogFrameWriter();
        file.Write(LogFrame.Magic, 0);
        long end = LogFrame.Magic.Length;
        foreach (var part in state.Append(new SnapshotCompleted()))
        {
            buffer.Add(part, 0);
            if (buffer.Written.Length < 1 << 20 && part is not SnapshotCompleted) continue;
            file.Write(buffer.Written, end);
            end += buffer.Written.Length;
            buffer.Clear();
        }
        Interlocked.Increment(ref syncs);
        file.Sync();
        return end;
    }

    /// <summary>The next attempt has another name: without this, what each one leaves would fill the disk further.</summary>
    private void Remove(string unfinished)
    {
        try
        {
            if (files.List().Contains(unfinished)) files.Delete(unfinished);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.LogWarning(e, "{File} in {Folder} is left over and goes at the next start.", unfinished, files.Folder);
        }
    }
}
