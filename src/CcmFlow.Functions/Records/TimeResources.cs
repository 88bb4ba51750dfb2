using System.Text.Json.Nodes;
using CcmFlow.Functions.Ledger;
using CcmFlow.Rules.Time;
using static CcmFlow.Functions.Records.FhirNode;

namespace CcmFlow.Functions.Records;

/// <summary>Logged work as encounters. An entry that a correction stands in for is entered in error.</summary>
internal static class TimeResources
{
    private const string ActCodes = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    public static IEnumerable<RecordResource> Of(MonthRecord record)
    {
        var corrected = record.Rows.Entries.Select(e => e.Entry.Supersedes).OfType<string>().ToHashSet();
        return record.Rows.Entries.Select(e => new RecordResource(
            "time-entry", $"{record.Key.Patient}.{record.Key.Month}.{e.Entry.Id}", Body(record, e, corrected.Contains(e.Entry.Id))));
    }

    private static JsonObject Body(MonthRecord record, LedgerEntry logged, bool corrected)
    {
        var entry = logged.Entry;
        var body = new JsonObject
        {
            ["resourceType"] = "Encounter",
            ["status"] = corrected ? "entered-in-error" : "finished",
            ["class"] = entry.FaceToFace ? Coding(ActCodes, "AMB", "ambulatory") : Coding(ActCodes, "VR", "virtual"),
            ["type"] = new JsonArray(Concept($"Chronic care management: {Words(entry.Activity.ToString())}")),
            ["subject"] = Reference($"Patient/{record.Key.Patient}"),
            ["participant"] = new JsonArray(new JsonObject { ["individual"] = Named("Practitioner", Who(record, entry)) }),
            ["serviceProvider"] = ByNpi("Organization", record.Practice.Billing.Npi, record.Practice.Billing.LegalName),
        };
        if (PartOf(record, entry) is var (start, end)) body["period"] = Period(start, end);
        else if (entry.Date is { } day) body["period"] = new JsonObject { ["start"] = Day(day), ["end"] = Day(day) };
        if (Length(record, entry) is { } length)
            body["length"] = new JsonObject
            {
                ["value"] = Math.Round((decimal)length.TotalMinutes, 2), ["unit"] = "min", ["system"] = "http://unitsofmeasure.org", ["code"] = "min",
            };
        return body;
    }

    /// <summary>What lies in the month: work over a month's end stands in both ledgers, and must not stand in the record twice.</summary>
    private static (DateTimeOffset Start, DateTimeOffset End)? PartOf(MonthRecord record, TimeEntry entry)
    {
        if (entry is not { Start: { } start, End: { } end }) return null;
        var (first, last) = (record.Practice.Zone.MonthStart(record.Key.Month), record.Practice.Zone.MonthEnd(record.Key.Month));
        return (start > first ? start : first, end < last ? end : last);
    }

    /// <summary>The patient's share.</summary>
    private static TimeSpan? Length(MonthRecord record, TimeEntry entry) =>
        (PartOf(record, entry) is var (start, end) ? end - start : entry.Duration) / Math.Max(1, entry.SharedAcrossPatients);

    private static string Who(MonthRecord record, TimeEntry entry)
    {
        var name = record.Practice.Team.Staff.FirstOrDefault(s => s.Id == entry.StaffId)?.Name ?? (entry.StaffId.Length > 0 ? entry.StaffId : "not named");
        return entry.Credential is { Length: > 0 } credential ? $"{name}, {credential}" : name;
    }

    internal static string Words(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
}
