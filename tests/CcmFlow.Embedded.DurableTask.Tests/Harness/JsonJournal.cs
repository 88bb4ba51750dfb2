using System.Text.Json;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;

namespace CcmFlow.Embedded.DurableTask.Tests.Harness;

/// <summary>A journal that keeps each change as JSON text, and may lose power: what comes after is not kept.</summary>
internal sealed class JsonJournal : ITaskHubJournal
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate) return [.. lines];
        }
    }

    public JsonJournal CutAfter(int count)
    {
        var cut = new JsonJournal();
        cut.lines.AddRange(Lines.Take(count));
        return cut;
    }

    public IEnumerable<HubChange> ReadAll() => Lines.Select(line => JsonSerializer.Deserialize(line, HubJson.Changes.HubChange)!);

    public async ValueTask AppendAsync(HubChange change)
    {
        lock (gate) lines.Add(JsonSerializer.Serialize(change, HubJson.Changes.HubChange));
        // A disk answers later and on another thread.
        await Task.Yield();
    }
}
