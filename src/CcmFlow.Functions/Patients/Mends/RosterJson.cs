using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Patients.Fhir;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>The roster's facts in JSON: texts, and the other coverages as a list of objects.</summary>
internal static class RosterJson
{
    public static JsonObject Of(RosterPatient patient)
    {
        var json = new JsonObject();
        foreach (var (name, value) in RosterFacts.Of(patient)) json[name] = name == RosterFacts.Others ? Coverages(value) : JsonValue.Create(value);
        return json;
    }

    /// <summary>What is given, as a form would have it; else the mend by field.</summary>
    public static (IReadOnlyDictionary<string, string> Typed, IReadOnlyList<(string Field, string Mend)> Faults) Read(JsonObject body)
    {
        var (typed, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<(string, string)>());
        foreach (var (name, given) in body)
        {
            if (RosterFacts.Find(name) is null) faults.Add((name.All(char.IsAsciiLetterOrDigit) ? name : "body", $"is not known here: {string.Join(", ", RosterFacts.All.Select(f => f.Name))}."));
            else if ((name == RosterFacts.Others ? Lines(given) : Text(given)) is { } value) typed[name] = value;
            else faults.Add((name, name == RosterFacts.Others ? $"a list of objects with {string.Join(", ", CoverageLines.Columns)}, texts all." : "a text; empty takes it away."));
        }
        return (typed, faults);
    }

    private static JsonArray Coverages(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => new JsonObject(CoverageLines.Columns.Zip(line.Split(CoverageLines.Between)).Select(p => KeyValuePair.Create(p.First, (JsonNode?)JsonValue.Create(p.Second)))))];

    private static string? Lines(JsonNode? given)
    {
        if (given is not JsonArray list || list.Any(item => item is not JsonObject row || row.Any(p => !CoverageLines.Columns.Contains(p.Key) || Text(p.Value) is null))) return null;
        return string.Join('\n', list.Select(item => string.Join(CoverageLines.Between, CoverageLines.Columns.Select(column => Text(item![column])?.Replace(CoverageLines.Between, ' ').Replace('\n', ' ') ?? ""))));
    }

    private static string? Text(JsonNode? value) => value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>().Trim() : null;
}
