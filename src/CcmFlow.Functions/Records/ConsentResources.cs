using System.Text;
using System.Text.Json.Nodes;
using CcmFlow.Rules.Consent;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>What the patient agreed to, refused and took back, each with the words (CMS MLN909188: consent is documented in the record).</summary>
internal static class ConsentResources
{
    private const string Scopes = "http://terminology.hl7.org/CodeSystem/consentscope";

    public static IEnumerable<RecordResource> Of(MonthRecord record) =>
        record.Evidence.Where(e => e.At < record.Practice.EndOf(record.Key.Month))
            .Select(e => Meaning(e) is { } meaning ? new RecordResource("consent", $"{record.Key.Patient}.{e.Id}", Body(record, e, meaning)) : null)
            .OfType<RecordResource>();

    private static (string Status, string What)? Meaning(PermissionEvent happened) => happened switch
    {
        ConsentGiven => ("active", "Consent to chronic care management: availability, cost sharing, one practitioner a month, right to stop at the end of a month"),
        ConsentDeclined => ("rejected", "Chronic care management declined"),
        ConsentRevoked => ("inactive", "Chronic care management ended by the patient, effective at the end of the calendar month"),
        TextingGranted => ("active", "Permission to text about care (47 CFR 64.1200)"),
        TextsStopped => ("inactive", "Permission to text taken back (47 CFR 64.1200(a)(10))"),
        TextsResumed => ("active", "Permission to text given again"),
        PhiTextsPreferred => ("active", "Preference for unencrypted texts with health information (45 CFR 164.522(b))"),
        PhiTextsRefused => ("inactive", "No unencrypted texts with health information"),
        _ => null,
    };

    private static JsonObject Body(MonthRecord record, PermissionEvent happened, (string Status, string What) meaning)
    {
        var body = new JsonObject
        {
            ["resourceType"] = "Consent",
            ["status"] = meaning.Status,
            ["scope"] = Concept(Scopes, "treatment", "Treatment"),
            ["category"] = new JsonArray(Concept("http://loinc.org", "59284-0", "Patient Consent")),
            ["patient"] = Reference($"Patient/{record.Key.Patient}"),
            // A day of which nobody knows the hour is a day: FHIR's dateTime takes one.
            ["dateTime"] = happened.Evidence.DayAlone is { } day ? Day(day) : Instant(happened.At),
            ["organization"] = new JsonArray(ByNpi("Organization", record.Practice.Billing.Npi, record.Practice.Billing.LegalName)),
            ["policyRule"] = Concept(meaning.What),
        };
        if (happened.Evidence.Words is { Length: > 0 } words)
            body["sourceAttachment"] = new JsonObject
            {
                ["contentType"] = "text/plain; charset=utf-8",
                ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(words)),
                ["title"] = $"{(happened.Evidence.Who == Evidence.Patient ? "Words of the patient" : "As noted")}, {happened.Evidence.Channel}{(happened.Evidence.Wording is { } wording ? $", shown: {wording}" : "")}",
                ["creation"] = Instant(happened.Evidence.RecordedAt ?? happened.At),
            };
        return body;
    }
}
