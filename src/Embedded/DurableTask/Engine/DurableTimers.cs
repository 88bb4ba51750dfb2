using CcmFlow.Embedded.DurableTask.Engine.Hub;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>
/// All durable timers in one heap, and one timer of the <see cref="TimeProvider"/> armed for the earliest. Timers of one
/// instant fire in the order in which they were created.
/// </summary>
internal sealed class DurableTimers : IDisposable
{
    // What a system timer takes is bounded (about 49 days); a later due time is armed in steps.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(40);

    // System timers count running time: the clock may be set, or the machine sleep, while they do.
    private static readonly TimeSpan LongestTrust = TimeSpan.FromMinutes(1);

    // A system timer may ring a little early, since it counts milliseconds; after that never less than this, to not spin.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    private readonly Lock gate = new();
    private readonly PriorityQueue<DurableTimer, (DateTime Due, long Sequence)> heap = new();
    private readonly TimeProvider time;
    private readonly Action<IReadOnlyList<DurableTimer>> fire;
    private readonly TimeSpan longestWait;
    private readonly ITimer timer;
    private DateTime armedFor = DateTime.MaxValue;
    private long sequence;
    private int cancelled;
    private bool running;

    public DurableTimers(TimeProvider time, Action<IReadOnlyList<DurableTimer>> fire, TimeSpan? longestWait = null)
    {
        this.longestWait = longestWait ?? (time == TimeProvider.System ? LongestTrust : LongestWait);
        this.time = time;
        this.fire = fire;
        timer = time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Start()
    {
        lock (gate)
        {
            running = true;
            Arm();
        }
    }

    public void Stop()
    {
        lock (gate)
        {
            running = false;
            Arm();
        }
    }

    public void Change(List<DurableTimer> added, List<DurableTimer> removed)
    {
        if (added.Count == 0 && removed.Count == 0) return;
        lock (gate)
        {
            foreach (var one in added) heap.Enqueue(one, (one.Due, sequence++));
            foreach (var one in removed) one.IsCancelled = true;
            cancelled += removed.Count;
            // Removing from the middle of a heap is linear: cancelled ones go when they come up, or all together.
            if (cancelled > 256 && cancelled > heap.Count / 2) Compact();
            Arm();
        }
    }

    public void Dispose() => timer.Dispose();

    private void Ring()
    {
        var due = new List<DurableTimer>();
        lock (gate)
        {
            armedFor = DateTime.MaxValue;
            if (!running) return;
            var now = time.GetUtcNow().UtcDateTime;
            while (heap.TryPeek(out var next, out _) && next.Due <= now)
            {
                heap.Dequeue();
                if (!next.IsCancelled) due.Add(next);
                else cancelled--;
            }
            // Armed before firing: what fires is counted as work in hand, and the simulation looks at the clock only after it.
            Arm(due.Count == 0 ? ShortestWait : TimeSpan.Zero);
        }
        if (due.Count > 0) fire(due);
    }

    private void Arm(TimeSpan atLeast = default)
    {
        while (heap.TryPeek(out var stale, out _) && stale.IsCancelled)
        {
            heap.Dequeue();
            cancelled--;
        }
        var next = running && heap.TryPeek(out var earliest, out _) ? earliest.Due : DateTime.MaxValue;
        if (next == armedFor) return;
        armedFor = next;
        if (next == DateTime.MaxValue)
        {
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }
        var wait = next - time.GetUtcNow().UtcDateTime;
        if (wait > longestWait) wait = longestWait;
        timer.Change(wait < atLeast ? atLeast : wait, Timeout.InfiniteTimeSpan);
    }

    private void Compact()
    {
        var live = heap.UnorderedItems.Where(i => !i.Element.IsCancelled).ToList();
        heap.Clear();
        foreach (var (one, priority) in live) heap.Enqueue(one, priority);
        cancelled = 0;
    }
}
