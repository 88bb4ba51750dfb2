using System.Text.Json.Nodes;
using CcmFlow.Functions.Messaging;
using CcmFlow.Rules.Outreach;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>The month's conversation by text.</summary>
internal static class CommunicationResources
{
    public static IEnumerable<RecordResource> Of(MonthRecord record) =>
        record.Sent.Where(t => t.State >= DeliveryState.Accepted).Select(t => Sent(record, t))
            .Concat(record.Received.Select(t => Received(record, t)));

    private static RecordResource Sent(MonthRecord record, OutboxRow text)
    {
        var lost = text.State is DeliveryState.Undelivered or DeliveryState.Failed or DeliveryState.Refused;
        var body = Body(record, text.Body, lost ? "not-done" : "completed");
        if (lost) body["statusReason"] = Concept($"The carrier did not deliver it ({text.Fault}).");
        body["sent"] = Instant(text.HandedOverAt ?? text.OrderedAt);
        body["sender"] = Organization(record);
        body["recipient"] = new JsonArray(Reference($"Patient/{record.Key.Patient}"));
        return new RecordResource("text", $"{record.Key.Patient}.{record.Key.Month}.{text.Order.Key}", body);
    }

    private static RecordResource Received(MonthRecord record, InboundText text)
    {
        var body = Body(record, text.MediaCount > 0 ? $"{text.Body} [{text.MediaCount} pictures, not kept]".Trim() : text.Body, "completed");
        body["received"] = Instant(text.ReceivedAt);
        body["sender"] = Reference($"Patient/{record.Key.Patient}");
        body["recipient"] = new JsonArray(Organization(record));
        return new RecordResource("text", text.Id, body);
    }

    private static JsonObject Body(MonthRecord record, string words, string status)
    {
        var body = new JsonObject
        {
            ["resourceType"] = "Communication",
            ["status"] = status,
            ["category"] = new JsonArray(Concept("Chronic care management")),
            ["medium"] = new JsonArray(Concept("http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", "SMSWRIT", "SMS message")),
            ["subject"] = Reference($"Patient/{record.Key.Patient}"),
        };
        // FHIR's strings hold no control characters but tab and line ends; one of a patient's phone must not keep the month out of the record.
        words = string.Concat(words.Where(c => !char.IsControl(c) || c is '\t' or '\r' or '\n'));
        // A text without words is a text all the same; FHIR knows no empty string.
        if (words.Trim().Length > 0) body["payload"] = new JsonArray(new JsonObject { ["contentString"] = words });
        return body;
    }

    private static JsonObject Organization(MonthRecord record) => ByNpi("Organization", record.Practice.Billing.Npi, record.Practice.Billing.LegalName);
}
