using System.Globalization;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Patients;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The care plan's form, with what each field was when it was made.</summary>
internal static class CarePlanForm
{
    public const string Was = "was.";
    private const string Elements = "elements";
    private static readonly (string Name, string Label)[] Labels = [("establishedOn", "Established on"), ("reviewOn", "Review on"), (Elements, "The plan holds")];

    /// <summary>What the form shows; several elements are lines.</summary>
    public static IReadOnlyDictionary<string, string> Of(PatientRecord patient, CarePlanView plan) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["establishedOn"] = Iso(patient.CarePlan?.EstablishedOn ?? plan.EstablishedOn),
        ["reviewOn"] = Iso(plan.ReviewOn),
        [Elements] = Lines(plan.Elements.Select(e => e.ToString())),
    };

    public static IReadOnlyList<EditedField> Compare(IFormCollection form, PatientRecord patient, CarePlanView plan)
    {
        var now = Of(patient, plan);
        return [.. Labels.Select(l => new EditedField(l.Name, l.Label, form[Was + l.Name].ToString().ReplaceLineEndings("\n"), now[l.Name], Lines(form[l.Name].OfType<string>())))];
    }

    private static string Lines(IEnumerable<string> elements) => string.Join('\n', elements.Order(StringComparer.Ordinal));

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
