using System.Text.Json;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR Observation to a clinical number: A1c (LOINC 4548-4, 17856-6) and blood pressure panels (85354-9, 55284-4).</summary>
internal static class ObservationResource
{
    private const string Loinc = "http://loinc.org";
    private static readonly HashSet<string> A1c = ["4548-4", "17856-6"];
    private static readonly HashSet<string> Panels = ["85354-9", "55284-4"];
    private const string Systolic = "8480-6";
    private const string Diastolic = "8462-4";

    /// <summary>Results that were reported and stand, mended ones too (FHIR R4 ObservationStatus).</summary>
    private static readonly HashSet<string> Standing = ["final", "amended", "corrected"];

    public static bool IsFollowed(JsonElement observation) => MeasureOf(observation) is not null;

    /// <summary>Skips what does not stand (entered in error, preliminary), has no value on purpose, or came after the as-of day.</summary>
    public static Reading<ClinicalNumber> Read(JsonElement observation, DateOnly asOf)
    {
        if (observation.Text("status") is not { } status) return Reading<ClinicalNumber>.Bad("Observation.status is missing: give \"final\" or another FHIR status");
        if (!Standing.Contains(status)) return Reading<ClinicalNumber>.Skipped;
        var written = observation.Text("effectiveDateTime") ?? observation.Text("effectiveInstant") ?? observation.Member("effectivePeriod").Text("start");
        if (FhirDate.FullDay(written) is not { } day || FhirDate.Instant(written) is not { } at)
            return Reading<ClinicalNumber>.Bad("Observation.effectiveDateTime is missing or no date: give YYYY-MM-DD or a full dateTime");
        if (day > asOf) return Reading<ClinicalNumber>.Skipped;
        return MeasureOf(observation) == Measure.A1c ? ReadA1c(observation, day, at) : ReadPressure(observation, day, at);
    }

    private static Reading<ClinicalNumber> ReadA1c(JsonElement observation, DateOnly day, DateTimeOffset at)
    {
        if (IsAbsent(observation)) return Reading<ClinicalNumber>.Skipped;
        var quantity = observation.Member("valueQuantity");
        if (Number(quantity, "%") is not { } percent || percent is < 2 or > 30)
            return Reading<ClinicalNumber>.Bad("Observation.valueQuantity is no A1c in percent: give a value from 2 to 30 with the unit %");
        return ClinicalNumber.A1c(day, at, percent, quantity.Text("comparator")?[..1]);
    }

    private static Reading<ClinicalNumber> ReadPressure(JsonElement observation, DateOnly day, DateTimeOffset at)
    {
        var (upper, lower) = (Component(observation, Systolic), Component(observation, Diastolic));
        if (IsAbsent(observation) || (upper is { } u && IsAbsent(u)) || (lower is { } l && IsAbsent(l))) return Reading<ClinicalNumber>.Skipped;
        if (Number(upper.Member("valueQuantity"), "mm[Hg]") is not { } systolic || Number(lower.Member("valueQuantity"), "mm[Hg]") is not { } diastolic
            || systolic is < 40 or > 350 || diastolic is < 10 or > 250 || diastolic >= systolic)
            return Reading<ClinicalNumber>.Bad("Observation.component is no blood pressure in mm[Hg]: give 8480-6 (systolic) above 8462-4 (diastolic), each with its value");
        return ClinicalNumber.Pressure(day, at, systolic, diastolic);
    }

    private static Measure? MeasureOf(JsonElement observation) =>
        Codes(observation).Any(A1c.Contains) ? Measure.A1c : Codes(observation).Any(Panels.Contains) ? Measure.BloodPressure : null;

    private static JsonElement? Component(JsonElement observation, string code) =>
        observation.Items("component").Where(c => Codes(c).Contains(code)).Select(c => (JsonElement?)c).FirstOrDefault();

    private static IEnumerable<string> Codes(JsonElement coded) =>
        coded.Member("code").Items("coding").Where(c => c.Text("system") == Loinc).Select(c => c.Text("code")).OfType<string>();

    private static bool IsAbsent(JsonElement element) => element.Member("dataAbsentReason") is not null;

    /// <summary>The value, unless its unit says that it is in another one.</summary>
    private static decimal? Number(JsonElement? quantity, string unit) =>
        quantity.Member("value") is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number)
        && (quantity.Text("code") ?? quantity.Text("unit")) is var said && (said is null || said == unit || (unit == "mm[Hg]" && said is "mmHg" or "mm Hg"))
            ? number
            : null;
}
