namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Virtual time: what is due is done in order of time and, within one instant, in order of arrival.</summary>
internal sealed class EventQueue(DateTimeOffset start)
{
    private readonly PriorityQueue<Action, (DateTimeOffset Due, long Sequence)> due = new();
    private long sequence;

    public DateTimeOffset Now { get; private set; } = start;

    public void At(DateTimeOffset instant, Action work) => due.Enqueue(work, (instant > Now ? instant : Now, sequence++));

    public void After(TimeSpan span, Action work) => At(Now + span, work);

    public void RunUntil(DateTimeOffset end)
    {
        while (due.TryPeek(out _, out var key) && key.Due <= end)
        {
            var work = due.Dequeue();
            Now = key.Due;
            work();
        }
        Now = end;
    }
}
