using System.Globalization;
using System.Text;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Voice;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.OnCall;

/// <summary>Collects a month's cases and cover for the report of 24/7 access.</summary>
public sealed class AccessReports(NeedStore needs, CallStore calls, Schedules schedules, TimeProvider time)
{
    /// <summary>The cases that were opened in the month, in order of time.</summary>
    public async Task<IReadOnlyList<CaseTimes>> CasesAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var (from, to) = (practice.Zone.MonthStart(month), practice.Zone.MonthEnd(month));
        var cases = new List<CaseTimes>();
        foreach (var need in (await needs.ListAsync(practice.Id, cancellation)).Where(n => n.OpenedAt >= from && n.OpenedAt < to).OrderBy(n => n.OpenedAt))
        {
            var id = new NeedId(practice.Id, need.Id);
            var (texts, rings) = (await needs.PagesAsync(id, cancellation), await calls.ListAsync(id, cancellation));
            var handed = texts.Select(t => t.HandedOverAt).Concat(rings.Select(c => c.HandedOverAt)).OfType<DateTimeOffset>().ToList();
            cases.Add(new CaseTimes(
                need.CaseCode, need.Severity, need.OpenedAt, handed.Count > 0 ? handed.Min() : null, need.AcknowledgedAt, need.ClosedAt, need.HandedOverAt, need.Holder, need.Minutes,
                [.. texts.Select(t => t.Person), .. rings.Select(c => c.Person)]));
        }
        return cases;
    }

    public async Task<AccessReport> BuildAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var (from, to) = (practice.Zone.MonthStart(month), practice.Zone.MonthEnd(month));
        var now = time.GetUtcNow();
        var until = now < to ? now : to;
        var uncovered = until <= from
            ? TimeSpan.Zero
            : CoverageGap.Length(CoverageCheck.Find(await schedules.AsOfNowAsync(practice.Id, cancellation), practice.Team.Escalation, _ => true, from, until));
        return AccessReport.Of(await CasesAsync(practice, month, cancellation), uncovered);
    }

    /// <summary>One line a case; no patient.</summary>
    public static string Csv(IReadOnlyList<CaseTimes> cases)
    {
        string Seconds(CaseTimes one, DateTimeOffset? end) => end is null ? "" : (end.Value - one.OpenedAt).TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        var csv = new StringBuilder("case,severity,opened_utc,seconds_to_first_page,seconds_to_acknowledgement,seconds_to_outcome,handed_over,holder,minutes,pages\n");
        foreach (var one in cases)
            csv.Append(CultureInfo.InvariantCulture, $"{one.CaseCode},{one.Severity},{one.OpenedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ},{Seconds(one, one.FirstPageAt)},{Seconds(one, one.AcknowledgedAt)},")
                .Append(CultureInfo.InvariantCulture, $"{Seconds(one, one.ClosedAt)},{(one.HandedOverAt is null ? "no" : "yes")},{one.Holder},{one.Minutes},{one.Pages.Count}\n");
        return csv.ToString();
    }
}
