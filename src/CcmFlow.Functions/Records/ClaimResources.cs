using System.Text.Json.Nodes;
using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Claims;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>The month's claim, as it stands.</summary>
internal static class ClaimResources
{
    public static IEnumerable<RecordResource> Of(MonthRecord record)
    {
        if (record.Claim is { } kept && record.Rows.Decision is { } decision)
            yield return new RecordResource("claim", $"{record.Key.Patient}.{record.Key.Month}", Body(record, kept, decision.DecidedAt));
    }

    /// <summary>What was sent and is claimed no more is cancelled, so that the record's own copy does not stay active; it has no sum, because nobody owes one.</summary>
    private static JsonObject Body(MonthRecord record, ClaimRecord kept, DateTimeOffset decidedAt)
    {
        var claim = kept.Claim;
        var body = Body(record, claim, decidedAt, status: kept.IsClaimed ? "active" : kept.WasSent ? "cancelled" : "draft");
        if (!kept.IsVoided && kept.State != ClaimState.Withdrawn) body["total"] = Dollars(claim.Total);
        return body;
    }

    private static JsonObject Body(MonthRecord record, ProfessionalClaim claim, DateTimeOffset decidedAt, string status) => new()
    {
        ["resourceType"] = "Claim",
        ["status"] = status,
        ["type"] = Concept("http://terminology.hl7.org/CodeSystem/claim-type", "professional", "Professional"),
        ["use"] = "claim",
        ["patient"] = Reference($"Patient/{record.Key.Patient}"),
        ["billablePeriod"] = new JsonObject { ["start"] = Day(record.Key.Month.First), ["end"] = Day(record.Key.Month.Last) },
        ["created"] = Instant(decidedAt),
        ["insurer"] = Named("Organization", claim.Payer.Name),
        ["provider"] = ByNpi("Organization", record.Practice.Billing.Npi, record.Practice.Billing.LegalName),
        ["priority"] = Concept("http://terminology.hl7.org/CodeSystem/processpriority", "normal", "Normal"),
        ["careTeam"] = new JsonArray(new JsonObject
        {
            ["sequence"] = 1,
            ["provider"] = ByNpi("Practitioner", record.Practitioner.Npi, record.Practitioner.Name),
            ["responsible"] = true,
        }),
        ["diagnosis"] = new JsonArray([.. claim.Diagnoses.Select((code, i) => (JsonNode)new JsonObject
        {
            ["sequence"] = i + 1, ["diagnosisCodeableConcept"] = new JsonObject { ["coding"] = new JsonArray(Coding(Icd10, Dotted(code))) },
        })]),
        ["insurance"] = new JsonArray(new JsonObject { ["sequence"] = 1, ["focal"] = true, ["coverage"] = Named("Coverage", claim.Payer.Name) }),
        ["item"] = new JsonArray([.. claim.Lines.Select((line, i) => (JsonNode)Line(claim, line, i + 1))]),
    };

    private static JsonObject Line(ProfessionalClaim claim, ClaimLine line, int sequence) => new()
    {
        ["sequence"] = sequence,
        ["careTeamSequence"] = new JsonArray(1),
        ["diagnosisSequence"] = new JsonArray([.. line.DiagnosisPointers.Select(p => (JsonNode)p)]),
        ["productOrService"] = new JsonObject { ["coding"] = new JsonArray(Coding(Cpt, line.ProcedureCode)) },
        ["servicedDate"] = Day(line.ServiceDate),
        ["locationCodeableConcept"] = new JsonObject
        {
            ["coding"] = new JsonArray(Coding("https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set", line.PlaceOfService ?? claim.PlaceOfService)),
        },
        ["quantity"] = new JsonObject { ["value"] = line.Units },
        ["net"] = Dollars(line.Charge),
    };

    /// <summary>ICD-10-CM is written with its dot in FHIR and without it in X12.</summary>
    private static string Dotted(string code) => code.Length > 3 && !code.Contains('.', StringComparison.Ordinal) ? $"{code[..3]}.{code[3..]}" : code;
}
