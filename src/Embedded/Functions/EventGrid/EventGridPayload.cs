using System.Text.Json;
using Azure.Messaging;
using Azure.Messaging.EventGrid;

namespace CcmFlow.Embedded.Functions.EventGrid;

/// <summary>The events of one delivery, each as the JSON text that came.</summary>
internal static class EventGridPayload
{
    /// <summary>Splits a body into its events: an array of them, or one alone.</summary>
    public static IReadOnlyList<string> Split(JsonElement body) => body.ValueKind switch
    {
        JsonValueKind.Array when body.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object) =>
            [.. body.EnumerateArray().Select(item => item.GetRawText())],
        JsonValueKind.Object => [body.GetRawText()],
        _ => throw new FormatException("A delivery is an event or an array of events."),
    };

    /// <summary>How an event's JSON becomes a value of <paramref name="type"/>, or null when it cannot.</summary>
    public static Func<string, object?>? ReaderOf(Type type) => type switch
    {
        _ when type == typeof(string) => json => json,
        _ when type == typeof(BinaryData) => json => BinaryData.FromString(json),
        _ when type == typeof(EventGridEvent) => json => EventGridEvent.Parse(BinaryData.FromString(json)),
        _ when type == typeof(CloudEvent) => json => CloudEvent.Parse(BinaryData.FromString(json)),
        _ => null,
    };
}
