using System.Text.Json;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR Condition to a diagnosis of the roster.</summary>
internal static class ConditionResource
{
    public static Reading<PatientCondition> Read(JsonElement condition)
    {
        if (condition.FirstCode("verificationStatus") is "entered-in-error" or "refuted")
        {
            return Reading<PatientCondition>.Skipped;
        }

        var code = condition.Member("code");
        var snomed = code.CodeIn("http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96");
        var icd10 = code.CodeIn("http://hl7.org/fhir/sid/icd-10-cm", "http://hl7.org/fhir/sid/icd-10", "urn:oid:2.16.840.1.113883.6.90");
        if ((code.Label() ?? snomed ?? icd10) is not { } display)
        {
            return Reading<PatientCondition>.Bad("Condition.code is missing: give a SNOMED CT or ICD-10-CM coding, or at least a text");
        }

        var abatement = FhirDate.Day(condition.Text("abatementDateTime") ?? condition.Member("abatementPeriod").Text("end"));
        var active = condition.FirstCode("clinicalStatus") switch
        {
            "active" or "recurrence" or "relapse" => true,
            null => abatement is null,
            _ => false,
        };
        var onset = FhirDate.Day(
            condition.Text("onsetDateTime") ?? condition.Member("onsetPeriod").Text("start") ?? condition.Text("recordedDate"));
        return new PatientCondition(snomed, Dotted(icd10), display, onset, abatement, active);
    }

    /// <summary>"E119" is how claims write it; the tables have "E11.9".</summary>
    private static string? Dotted(string? icd10) =>
        icd10?.ToUpperInvariant() is not { } code ? null
        : code.Length > 3 && !code.Contains('.', StringComparison.Ordinal) ? code.Insert(3, ".")
        : code;
}
