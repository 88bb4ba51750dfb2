using System.Text.Json;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>An inpatient Encounter, or an election of hospice care, from the export. Local days as written; still going on when <paramref name="To"/> is null.</summary>
internal sealed record FacilityStay(DateOnly From, DateOnly? To, PatientSetting Setting, bool Hospice)
{
    private static readonly HashSet<string> InpatientClasses = ["IMP", "ACUTE", "NONAC"];
    private static readonly HashSet<string> HospiceCodes = ["385763009", "305336008", "305911006"];

    /// <summary>Null for an Encounter that is no stay, or did not take place, or came after the as-of day.</summary>
    public static FacilityStay? Read(JsonElement encounter, DateOnly asOf)
    {
        var types = encounter.Items("type").Select(type => (JsonElement?)type).ToList();
        var hospice = types.Exists(type => HospiceCodes.Contains(type.CodeIn("http://snomed.info/sct") ?? "") || Says(type, "hospice"));
        var inpatient = encounter.Items("class").Any(kind => InpatientClasses.Contains(kind.Text("code") ?? ""));
        var period = encounter.Member("period");
        if ((!hospice && !inpatient) || encounter.Text("status") is not ("finished" or "in-progress" or "onleave")
            || FhirDate.FullDay(period.Text("start")) is not { } from || from > asOf)
        {
            return null;
        }

        var setting = types.Exists(type => Says(type, "skilled nursing") || Says(type, "nursing facility")) ? PatientSetting.SnfPartA : PatientSetting.HospitalInpatient;
        return new(from, FhirDate.FullDay(period.Text("end")), setting, hospice);
    }

    private static bool Says(JsonElement? type, string words) => type.Label()?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
