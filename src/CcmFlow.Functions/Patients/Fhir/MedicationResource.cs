using System.Text.Json;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>FHIR MedicationRequest, with its Medication inline, contained or in a resource of its own.</summary>
internal sealed record MedicationResource(string? Code, string? Display, bool Active, string? MedicationId)
{
    private const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    public static Reading<MedicationResource> Read(JsonElement request)
    {
        var status = request.Text("status");
        if (status is "entered-in-error" or "cancelled" or "draft")
        {
            return Reading<MedicationResource>.Skipped;
        }

        var concept = request.Member("medicationCodeableConcept") ?? Contained(request).Member("code");
        var (code, display) = Coded(concept);
        var elsewhere = request.Reference("medicationReference");
        return (display, status, elsewhere) switch
        {
            (_, null, _) => Reading<MedicationResource>.Bad("MedicationRequest.status is missing: give \"active\", \"stopped\" or another FHIR status"),
            (null, _, null) => Reading<MedicationResource>.Bad(
                "MedicationRequest.medication[x] is missing: give medicationCodeableConcept, or a medicationReference to an exported Medication"),
            _ => new MedicationResource(code, display, status == "active", elsewhere),
        };
    }

    /// <summary>RxNorm code (else the first code there is) and name.</summary>
    public static (string? Code, string? Display) Coded(JsonElement? concept)
    {
        var code = concept.CodeIn(RxNorm) ?? concept.Items("coding").Select(coding => coding.Text("code")).OfType<string>().FirstOrDefault();
        return (code, concept.Label() ?? code);
    }

    private static JsonElement? Contained(JsonElement request) =>
        request.Member("medicationReference").Text("reference") is ['#', .. var id]
            ? request.Items("contained").Where(item => item.Text("id") == id).Select(item => (JsonElement?)item).FirstOrDefault()
            : null;
}
