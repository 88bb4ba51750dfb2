using System.Text.Json.Nodes;

namespace CcmFlow.Functions.Records;

/// <summary>
/// A patient-month as a FHIR R4 transaction: consent, care plan, conversation, time, work and claim. Each resource is put under its business
/// identifier (conditional update), so that the same month may be posted again, when something changed, without doubling anything. The patient is
/// referred to by the id that the practice's own record gave it, and is not written.
/// </summary>
public static class RecordBundle
{
    public const string MediaType = "application/fhir+json";

    /// <param name="now">When the bundle is made (UTC).</param>
    public static JsonObject Of(MonthRecord record, DateTimeOffset now) => new()
    {
        ["resourceType"] = "Bundle",
        ["id"] = FhirNode.IdOf(System(record, "month") + record.Key.Partition).ToString(),
        ["identifier"] = new JsonObject { ["system"] = System(record, "month"), ["value"] = $"{record.Key.Patient}-{record.Key.Month}" },
        ["type"] = "transaction",
        ["timestamp"] = FhirNode.Instant(now),
        ["entry"] = new JsonArray([.. Resources(record).Select(r => (JsonNode)Entry(record, r))]),
    };

    private static IEnumerable<RecordResource> Resources(MonthRecord record) =>
        ConsentResources.Of(record).Concat(CarePlanResources.Of(record)).Concat(CommunicationResources.Of(record))
            .Concat(TimeResources.Of(record)).Concat(TaskResources.Of(record)).Concat(ClaimResources.Of(record));

    private static JsonObject Entry(MonthRecord record, RecordResource made)
    {
        var (type, system) = (made.Body["resourceType"]!.GetValue<string>(), System(record, made.Kind));
        var identifier = new JsonObject { ["system"] = system, ["value"] = made.Id };
        var body = new JsonObject
        {
            ["resourceType"] = type,
            // The claim's, the task's … own: Consent, CarePlan, Communication, Encounter, Task and Claim all have a list of identifiers.
            ["identifier"] = new JsonArray(identifier),
        };
        foreach (var (name, value) in made.Body.Where(member => member.Key != "resourceType")) body[name] = value?.DeepClone();
        return new JsonObject
        {
            ["fullUrl"] = $"urn:uuid:{FhirNode.IdOf($"{system}|{made.Id}")}",
            ["resource"] = body,
            ["request"] = new JsonObject
            {
                ["method"] = "PUT",
                ["url"] = $"{type}?identifier={Uri.EscapeDataString($"{system}|{made.Id}")}",
            },
        };
    }

    private static string System(MonthRecord record, string kind) => $"urn:ccmflow:{record.Practice.Id}:{kind}";
}

/// <summary>A resource of the bundle.</summary>
/// <param name="Kind">What the identifier counts, e.g. time-entry.</param>
/// <param name="Id">Stable within the practice and kind.</param>
internal sealed record RecordResource(string Kind, string Id, JsonObject Body);
