using System.Text.Json.Nodes;
using CcmFlow.Functions.Claims.Answers;

namespace CcmFlow.Functions.Api;

/// <summary>What waits for a person, as the API tells it. PHI.</summary>
/// <param name="Kind">TA1, 999, 277, 835, 271.</param>
/// <param name="Item">What was read, in the shape of its kind; null where a set cannot be trusted.</param>
/// <param name="Faults">Why a set cannot be trusted; null where something was read that belongs to nothing of ours.</param>
public sealed record UnmatchedView(string Id, string File, DateTimeOffset At, string Kind, string Reference, JsonObject? Item, string? Faults)
{
    public static UnmatchedView From(UnmatchedItem item)
    {
        var read = Read(item.Item);
        return new UnmatchedView(item.Id, item.File, item.At, item.Kind, item.Reference, read, read is null ? item.Item : null);
    }

    private static JsonObject? Read(string stored)
    {
        try
        {
            return JsonNode.Parse(stored) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
