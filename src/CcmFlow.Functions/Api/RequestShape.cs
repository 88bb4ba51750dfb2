using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Api;

/// <summary>Judges a request's JSON by the type that it is to be read into: every field that is not known or not of its form, by its path, with the mend.</summary>
internal static class RequestShape
{
    private const int MostFaults = 20;
    private const int LongestName = 64;

    /// <param name="whole">It stands in for all that is there: each field has to be given, be it as null.</param>
    public static IReadOnlyList<(string Field, string Mend)> Faults<T>(JsonObject body, bool whole)
    {
        var faults = new List<(string, string)>();
        Judge(body, typeof(T), "", faults);
        if (whole)
            faults.AddRange(Known(typeof(T)).Where(name => !body.ContainsKey(name)).Select(name => (name, "is missing. What is sent replaces all that is there: send back what you read, [] where there is none of a list, null where there is nothing.")));
        return faults.Count > MostFaults ? faults[..MostFaults] : faults;
    }

    /// <summary>The names that are read into a type; what is only told is none of them.</summary>
    public static IEnumerable<string> Known(Type type) => CcmJson.Requests.GetTypeInfo(type).Properties.Where(IsRead).Select(p => p.Name);

    private static bool IsRead(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    private static void Judge(JsonNode? given, Type type, string path, List<(string Field, string Mend)> faults)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        if (given is null)
        {
            if (type.IsValueType && wanted == type) faults.Add((path, MendOf(wanted)));
            return;
        }
        var info = CcmJson.Requests.GetTypeInfo(wanted);
        switch (info.Kind, given)
        {
            case (JsonTypeInfoKind.Object, JsonObject body):
                JudgeFields(body, info, path, faults);
                break;
            case (JsonTypeInfoKind.Enumerable, JsonArray list):
                for (var i = 0; i < list.Count && faults.Count <= MostFaults; i++) Judge(list[i], info.ElementType!, $"{path}[{i}]", faults);
                break;
            case (JsonTypeInfoKind.Object, _):
                faults.Add((path.Length == 0 ? "body" : path, "a JSON object."));
                break;
            case (JsonTypeInfoKind.Enumerable, _):
                faults.Add((path, "a list."));
                break;
            default:
                if (!IsOf(given, wanted)) faults.Add((path, MendOf(wanted)));
                break;
        }
    }

    private static void JudgeFields(JsonObject body, JsonTypeInfo info, string path, List<(string Field, string Mend)> faults)
    {
        foreach (var (name, value) in body)
        {
            if (faults.Count > MostFaults) return;
            // What a name holds that is none of ours is not told again.
            if (info.Properties.FirstOrDefault(p => p.Name == name) is not { } property)
                faults.Add((name.Length <= LongestName && name.All(char.IsAsciiLetterOrDigit) ? At(path, name) : path.Length == 0 ? "body" : path, $"is no field here; there are {string.Join(", ", info.Properties.Where(IsRead).Select(p => p.Name))}."));
            else if (IsRead(property)) Judge(value, property.PropertyType, At(path, name), faults);
        }
    }

    private static string At(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static bool IsOf(JsonNode given, Type wanted)
    {
        // The converter would take other cases, and several names at once.
        if (wanted.IsEnum) return given.GetValueKind() == JsonValueKind.String && Enum.GetNames(wanted).Contains(given.GetValue<string>(), StringComparer.Ordinal);
        try
        {
            return given.Deserialize(wanted, CcmJson.Requests) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string MendOf(Type wanted) =>
        wanted.IsEnum ? $"one of {string.Join(", ", Enum.GetNames(wanted))}."
        : wanted == typeof(DateTimeOffset) ? WrittenInstant.Mend
        : wanted == typeof(DateOnly) ? "a day as yyyy-MM-dd."
        : wanted == typeof(ServiceMonth) ? "a month as yyyy-MM."
        : wanted == typeof(bool) ? "true or false."
        : wanted == typeof(int) ? "a whole number."
        : wanted == typeof(decimal) ? "a number."
        : wanted == typeof(string) ? "a text."
        : "is not what the API expects here; see /api/openapi.json.";
}
