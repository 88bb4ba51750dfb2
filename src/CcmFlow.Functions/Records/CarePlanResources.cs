using System.Text.Json.Nodes;
using CcmFlow.Functions.MonthClose;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>The comprehensive care plan as this month found it.</summary>
internal static class CarePlanResources
{
    public static IEnumerable<RecordResource> Of(MonthRecord record)
    {
        if (BillingCases.CarePlanOf(record.Practice, record.Patient, record.Key.Month) is not { } plan) yield break;
        var elements = plan.Elements.Count == 0 ? "elements not recorded" : string.Join(", ", plan.Elements);
        var copy = plan.CopyGivenOn is { } given ? $"copy given to the patient on {Day(given)}" : "copy not yet given to the patient";
        var body = new JsonObject
        {
            ["resourceType"] = "CarePlan",
            ["status"] = "active",
            ["intent"] = "plan",
            ["category"] = new JsonArray(Concept("http://hl7.org/fhir/us/core/CodeSystem/careplan-category", "assess-plan", "Assessment and Plan of Treatment")),
            ["title"] = "Comprehensive care plan, chronic care management",
            ["description"] = $"{elements}; {copy}.",
            ["subject"] = Reference($"Patient/{record.Key.Patient}"),
            ["author"] = ByNpi("Practitioner", record.Practitioner.Npi, record.Practitioner.Name),
        };
        if (plan.EstablishedOn is { } established) body["created"] = Day(established);
        if (plan.EstablishedOn is { } start) body["period"] = new JsonObject { ["start"] = Day(start) };
        if (plan.ReviewOn is { } review) body["note"] = new JsonArray(new JsonObject { ["text"] = $"Next review on {Day(review)}." });
        yield return new RecordResource("care-plan", record.Key.Patient, body);
    }
}
