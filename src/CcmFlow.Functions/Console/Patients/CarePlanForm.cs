using System.Globalization;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.CarePlans;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>The care plan's form, with what each field was when it was made.</summary>
internal static class CarePlanForm
{
    public const string Was = "was.";
    private const string Elements = "elements";
    private const string Ticked = "yes";
    private static readonly (string Name, string Label)[] Days = [("establishedOn", "Established on"), ("reviewOn", "Review on")];

    /// <summary>What the form shows; several elements are lines.</summary>
    public static IReadOnlyDictionary<string, string> Of(PatientRecord patient, CarePlanView plan) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["establishedOn"] = Iso(patient.CarePlan?.EstablishedOn ?? plan.EstablishedOn),
        ["reviewOn"] = Iso(plan.ReviewOn),
        [Elements] = Lines(plan.Elements.Select(e => e.ToString())),
    };

    /// <summary>Day by day and element by element: two people who ticked different ones have not said different things.</summary>
    public static IReadOnlyList<EditedField> Compare(IFormCollection form, PatientRecord patient, CarePlanView plan)
    {
        var now = Of(patient, plan);
        var was = form[Was + Elements].ToString().ReplaceLineEndings("\n").Split('\n');
        return
        [
            .. Days.Select(l => new EditedField(l.Name, l.Label, form[Was + l.Name].ToString(), now[l.Name], form[l.Name].ToString())),
            .. Enum.GetValues<CarePlanElement>().Select(e => new EditedField(
                $"{Elements}.{e}", $"The plan holds: {Shown.Words(e).ToLowerInvariant()}", Tick(was.Contains(e.ToString())), Tick(plan.Elements.Contains(e)), Tick(form[Elements].Contains(e.ToString())))),
        ];
    }

    /// <summary>The form with what the other one saved where this one typed nothing.</summary>
    public static FormCollection Kept(IFormCollection form, IReadOnlyList<EditedField> edited)
    {
        var kept = edited.ToDictionary(e => e.Name, e => e.Kept, StringComparer.Ordinal);
        var fields = form.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        foreach (var (name, _) in Days) fields[name] = kept[name];
        fields[Elements] = new StringValues([.. Enum.GetNames<CarePlanElement>().Where(e => kept[$"{Elements}.{e}"] == Ticked)]);
        return new FormCollection(fields);
    }

    private static string Tick(bool ticked) => ticked ? Ticked : "no";

    private static string Lines(IEnumerable<string> elements) => string.Join('\n', elements.Order(StringComparer.Ordinal));

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
