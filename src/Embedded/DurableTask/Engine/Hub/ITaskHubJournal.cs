namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>
/// Where the changes of a task hub are kept. The hub is changed in memory and the change appended under one lock, so that
/// the journal has the order in which changes took place; effects (turns, activities, timers, answers to clients) leave only
/// after the append has completed. What a crash loses is therefore nothing that anybody has seen.
/// </summary>
internal interface ITaskHubJournal
{
    /// <summary>Every change kept so far, oldest first. Read once, before the first append.</summary>
    IEnumerable<HubChange> ReadAll();

    /// <summary>Keeps a change; completes when it is durable. Called in order, without waiting for the previous one.</summary>
    ValueTask AppendAsync(HubChange change);

    /// <summary>The journal has grown long: the caller, in the order of its appends, hands over the hub's state.</summary>
    bool IsSnapshotDue => false;

    /// <summary>The state that all changes appended so far have led to; it may be kept in their place.</summary>
    void Snapshot(IReadOnlyList<HubChange> state)
    {
    }
}
