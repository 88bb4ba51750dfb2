using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcmFlow.Rules.Billing.Golden;

/// <summary>A case file: <c>{"cases": [...]}</c>, or the list alone.</summary>
public static class GoldenFile
{
    /// <exception cref="GoldenFormatException">The text as a whole is not a case file.</exception>
    public static IReadOnlyList<JsonNode?> Cases(string json)
    {
        try
        {
            var root = JsonNode.Parse(json, documentOptions: new() { AllowDuplicateProperties = false });
            return (root is JsonObject file ? file["cases"] : root) is JsonArray cases
                ? [.. cases]
                : throw new GoldenFormatException("cases", "is missing or not a list");
        }
        catch (JsonException error)
        {
            throw new GoldenFormatException("file", $"is not JSON: {error.Message}");
        }
    }

    /// <summary>Decides every case. One that cannot be read has failed, with the field named, and the rest goes on.</summary>
    public static IReadOnlyList<GoldenResult> Check(string json) => [.. Cases(json).Select(Check)];

    private static GoldenResult Check(JsonNode? node, int index)
    {
        try
        {
            var golden = GoldenCase.Read(node);
            return new(golden.Id, golden.Differences());
        }
        catch (GoldenFormatException error)
        {
            return new(IdOf(node) ?? $"cases[{index}]", [new(error.Field.Length == 0 ? "case" : error.Field, "a readable value", error.Fault)]);
        }
    }

    private static string? IdOf(JsonNode? node) =>
        node is JsonObject members && members["id"] is JsonValue id && id.TryGetValue<string>(out var text) ? text : null;
}
