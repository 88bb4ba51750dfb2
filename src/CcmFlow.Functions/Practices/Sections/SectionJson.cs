using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CcmFlow.Functions.Practices.Sections;

/// <summary>A section's values as JSON: ticks are true or false, numbers numbers, several values an array; none is null.</summary>
internal static class SectionJson
{
    public static JsonObject Of(PracticeSection section, Practice practice)
    {
        var json = new JsonObject();
        foreach (var field in section.Fields) json[field.Name] = Write(field.Kind, field.Read(practice));
        return json;
    }

    /// <summary>The values that are given, as forms have them. A name that the section does not know is a fault, not a thing that is passed over.</summary>
    public static (IReadOnlyDictionary<string, string> Values, IReadOnlyList<(string Field, string Mend)> Faults) Read(PracticeSection section, JsonObject json)
    {
        var (values, faults) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<(string, string)>());
        foreach (var (name, value) in json)
        {
            if (section.Fields.FirstOrDefault(f => f.Name == name) is not { } field) faults.Add((name, $"is no field here; there are {string.Join(", ", section.Fields.Select(f => f.Name))}."));
            else if (Read(field.Kind, value) is { } text) values[name] = text;
            else faults.Add((name, field.Kind switch { FieldKind.Tick => "true or false.", FieldKind.Number => "a number.", FieldKind.Many or FieldKind.Lines => "an array of strings.", _ => "a string." }));
        }
        return (values, faults);
    }

    private static JsonNode? Write(FieldKind kind, string value) => kind switch
    {
        FieldKind.Tick => value == "true",
        FieldKind.Many or FieldKind.Lines => new JsonArray([.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (JsonNode)line)]),
        _ when value.Length == 0 => null,
        FieldKind.Number => decimal.Parse(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    private static string? Read(FieldKind kind, JsonNode? value) => (kind, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        (FieldKind.Tick, JsonValueKind.True) => "true",
        (FieldKind.Tick, JsonValueKind.False) => "false",
        (FieldKind.Tick, _) => null,
        (FieldKind.Many or FieldKind.Lines, JsonValueKind.Array) when value!.AsArray().All(v => v?.GetValueKind() == JsonValueKind.String && !v.GetValue<string>().Contains('\n')) =>
            string.Join('\n', value.AsArray().Select(v => v!.GetValue<string>().Trim())),
        (FieldKind.Many or FieldKind.Lines, _) => null,
        (_, JsonValueKind.Null) => "",
        (FieldKind.Number, JsonValueKind.Number) => value!.ToJsonString(),
        (FieldKind.Number, _) => null,
        (_, JsonValueKind.String) => value!.GetValue<string>().Trim(),
        _ => null,
    };
}
