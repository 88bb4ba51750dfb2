using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>The language that a patient wants to be addressed in.</summary>
internal static class LanguageTag
{
    /// <summary>The primary tag of the preferred communication, else of the first; "en" when none is said.</summary>
    public static string Of(JsonElement patient) =>
        patient.Items("communication")
            .OrderByDescending(item => item.IsTrue("preferred"))
            .Select(item => Primary(item.Member("language")))
            .OfType<string>()
            .FirstOrDefault("en");

    private static string? Primary(JsonElement? language)
    {
        var code = language.Items("coding").Select(coding => coding.Text("code")).OfType<string>().FirstOrDefault();
        var tag = (code ?? "").Split('-', '_')[0].ToLowerInvariant();
        return tag.Length is 2 or 3 && tag.All(char.IsAsciiLetterLower) ? tag : ByName(language.Label());
    }

    private static string? ByName(string? name) => name?.ToUpperInvariant() switch
    {
        "ENGLISH" => "en",
        "SPANISH" or "ESPAÑOL" => "es",
        "PORTUGUESE" => "pt",
        "CHINESE" => "zh",
        "FRENCH" => "fr",
        "VIETNAMESE" => "vi",
        _ => null,
    };
}
