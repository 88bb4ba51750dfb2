using Azure.Data.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Counts texts out and in for the report.</summary>
public sealed class TrafficCount
{
    private readonly SortedDictionary<string, int> outBy = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> inBy = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Practice, string Need), DateTimeOffset> firstPages = [];
    private readonly int[] outreach = new int[24];
    private readonly int[] answers = new int[24];
    private readonly int[] inbound = new int[24];
    private int segments;
    private int undelivered;

    public void AddOut(IEnumerable<TableEntity> texts, LocalZone zone)
    {
        foreach (var text in texts.Where(Count))
        {
            var hours = text.GetString("Class") == nameof(TextClass.Routine) ? outreach : answers;
            hours[zone.LocalTime(text.GetDateTimeOffset("HandedOverAt")!.Value).Hour]++;
        }
    }

    public void AddPages(IEnumerable<TableEntity> pages)
    {
        foreach (var page in pages.Where(Count))
        {
            if (page.GetString("Need") is not { } need) continue;
            var (key, at) = ((page.PartitionKey, need), page.GetDateTimeOffset("HandedOverAt")!.Value);
            if (!firstPages.TryGetValue(key, out var first) || at < first) firstPages[key] = at;
        }
    }

    public void AddIn(InboundText text, string intents, LocalZone zone)
    {
        inbound[zone.LocalTime(text.ReceivedAt).Hour]++;
        foreach (var intent in intents.Split(',', StringSplitOptions.RemoveEmptyEntries)) inBy[intent] = inBy.GetValueOrDefault(intent) + 1;
    }

    public DateTimeOffset? FirstPage(string practice, string need) => firstPages.TryGetValue((practice, need), out var at) ? at : null;

    public TextTraffic ToTraffic() => new()
    {
        OutByTemplate = [.. outBy.Select(o => new NamedCount(o.Key, o.Value))],
        InByIntent = [.. inBy.Select(i => new NamedCount(i.Key, i.Value))],
        OutreachByLocalHour = outreach,
        AnswersByLocalHour = answers,
        InByLocalHour = inbound,
        Segments = segments,
        Undelivered = undelivered,
    };

    private bool Count(TableEntity text)
    {
        if (text.GetString("MessageId") is null) return false;
        var template = text.GetString("Template") ?? "";
        outBy[template] = outBy.GetValueOrDefault(template) + 1;
        segments += text.GetInt32("Segments") ?? 0;
        if (text.GetString("State") is nameof(DeliveryState.Undelivered) or nameof(DeliveryState.Failed)) undelivered++;
        return true;
    }
}
