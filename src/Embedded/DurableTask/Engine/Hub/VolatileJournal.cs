namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>Keeps nothing: the hub lives as long as the process.</summary>
internal sealed class VolatileJournal : ITaskHubJournal
{
    public IEnumerable<HubChange> ReadAll() => [];

    public ValueTask AppendAsync(HubChange change) => ValueTask.CompletedTask;
}
