using System.Text.Json.Nodes;
using CcmFlow.Functions.Worklist;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>The month's work for people.</summary>
internal static class TaskResources
{
    public static IEnumerable<RecordResource> Of(MonthRecord record) => record.Tasks.Select(t => new RecordResource("task", t.Id, Body(record, t)));

    private static JsonObject Body(MonthRecord record, StaffTask task) => new()
    {
        ["resourceType"] = "Task",
        ["status"] = task.Done ? "completed" : "requested",
        ["intent"] = "order",
        ["code"] = Concept(TimeResources.Words(task.Kind.ToString())),
        ["for"] = Reference($"Patient/{record.Key.Patient}"),
        ["authoredOn"] = Instant(task.CreatedAt),
        ["restriction"] = new JsonObject { ["period"] = new JsonObject { ["end"] = Instant(task.DueAt) } },
        ["owner"] = ByNpi("Organization", record.Practice.Billing.Npi, record.Practice.Billing.LegalName),
    };
}
