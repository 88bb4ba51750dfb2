using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>Forgiving look-ups in a FHIR resource: what is missing or of another JSON kind is null or empty, never an exception.</summary>
internal static class FhirJson
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static JsonElement? Member(this JsonElement? element, string name) => element?.Member(name);

    /// <summary>The trimmed text of a string member; null when it is missing or blank.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name).AsText();

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    public static string? AsText(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && text.GetString()!.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>The members of an array; a lone object counts as an array of one, as some exporters write it.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } single => [single],
        _ => [],
    };

    public static IEnumerable<JsonElement> Items(this JsonElement? element, string name) => element?.Items(name) ?? [];

    public static IEnumerable<string> Texts(this JsonElement element, string name) => element.Member(name) switch
    {
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Select(item => ((JsonElement?)item).AsText()).OfType<string>(),
        { ValueKind: JsonValueKind.String } single => ((JsonElement?)single).AsText() is { } text ? [text] : [],
        _ => [],
    };

    public static bool IsTrue(this JsonElement element, string name) => element.Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>Code of the first coding of a CodeableConcept, as statuses have it.</summary>
    public static string? FirstCode(this JsonElement element, string name) =>
        element.Member(name).Items("coding").Select(coding => coding.Text("code")).OfType<string>().FirstOrDefault();

    /// <summary>Code of a CodeableConcept in one of the given systems.</summary>
    public static string? CodeIn(this JsonElement? concept, params ReadOnlySpan<string> systems)
    {
        foreach (var coding in concept.Items("coding"))
        {
            if (coding.Text("system") is { } system && systems.Contains(system) && coding.Text("code") is { } code)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>What a CodeableConcept says to a reader: its text, else the first display.</summary>
    public static string? Label(this JsonElement? concept) =>
        concept.Text("text") ?? concept.Items("coding").Select(coding => coding.Text("display")).OfType<string>().FirstOrDefault();

    public static string? Identifier(this JsonElement resource, string system) =>
        resource.Items("identifier").Where(id => id.Text("system") == system).Select(id => id.Text("value")).OfType<string>().FirstOrDefault();

    /// <summary>The id that a Reference member names; null when it is missing or names something contained.</summary>
    public static string? Reference(this JsonElement? element, string name) => FhirReference.Id(element.Member(name).Text("reference"));

    public static string? Reference(this JsonElement element, string name) => ((JsonElement?)element).Reference(name);

    /// <summary>When the resource was last changed; the earliest instant when it does not say.</summary>
    public static DateTimeOffset LastUpdated(this JsonElement resource) =>
        FhirDate.Instant(resource.Member("meta").Text("lastUpdated")) ?? DateTimeOffset.MinValue;
}
