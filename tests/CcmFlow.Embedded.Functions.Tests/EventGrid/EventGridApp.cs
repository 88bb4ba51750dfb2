using Azure.Messaging;
using Azure.Messaging.EventGrid;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.EventGrid;

public sealed class ReceivedEvents
{
    public List<string> All { get; } = [];
}

public sealed class EventGridApp(ReceivedEvents received)
{
    [Function("TakesEvent")]
    public void TakesEvent([EventGridTrigger] EventGridEvent item)
    {
        if (item.Subject == "fails") throw new InvalidOperationException("Ann Smith");
        received.All.Add($"{item.EventType} {item.Data.ToObjectFromJson<Dictionary<string, string>>()!["message"]}");
    }

    [Function("TakesCloudEvent")]
    public void TakesCloudEvent([EventGridTrigger] CloudEvent item) => received.All.Add($"{item.Type} {item.Data}");

    [Function("TakesText")]
    public void TakesText([EventGridTrigger] string item) => received.All.Add(item);

    [Function("TakesBatch")]
    public void TakesBatch([EventGridTrigger(IsBatched = true)] EventGridEvent[] items) =>
        received.All.Add(string.Join(',', items.Select(item => item.Subject)));
}
