using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Console.Months;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Console.Reports;

/// <summary>Money, reasons, access and engagement of a month, from what lists are made of.</summary>
public sealed class PracticeReports(PatientStandings standings, MonthCards months, AccessReports access, NumberReports numbers, TimeProvider time)
{
    public async Task<ReportsModel> OfAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var cards = await months.ListAsync(practice, month, cancellation);
        var phase = MonthPhases.Of(practice, month, time.GetUtcNow(), cards);
        var by = phase.Counted(cards);
        var all = phase.Qualifying(await standings.ListAsync(practice, month, cancellation), by);
        var qualifying = all.Where(c => c.Eligible && !c.Deceased).ToList();
        var prices = FeeSchedule.Nearest(month);
        decimal Price(string code) => PriceOf(practice, prices.Schedule, code);
        var billed = by.Values.Where(m => m.Billable).ToList();
        var codes = billed.SelectMany(m => m.Codes).GroupBy(c => c.Code).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new CodeMoney(g.Key, g.Count(), g.Sum(c => c.Units), g.Sum(c => c.Units) * Price(g.Key)));
        var left = qualifying.Count(c => by.GetValueOrDefault(c.Id)?.Billable != true);
        var reasons = by.Values.Where(m => !m.Billable).SelectMany(m => m.Reasons).CountBy(r => r).OrderByDescending(r => r.Value).Select(r => (ReasonText.For(r.Key), r.Value));
        return new ReportsModel(
            month, phase, MonthCounts.Of(all, by), [.. codes], prices.Label, new Unbilled(left, CcmCodes.Staff, Price(CcmCodes.Staff)), [.. reasons],
            await access.BuildAsync(practice, month, cancellation), EngagementOf(qualifying), standings.IsOver(practice, month), await numbers.OfAsync(practice, month, cancellation));
    }

    private static decimal PriceOf(Practice practice, FeeSchedule schedule, string code)
    {
        var locality = practice.Billing.Carrier is { } carrier && practice.Billing.Locality is { } number ? schedule.FindLocality(carrier, number) : null;
        return schedule.Allowed(code, locality) ?? 0;
    }

    private static Engagement EngagementOf(List<PatientCard> all) => new(
        all.Count, all.Count(c => c.Consent == Enrollment.None && c.Texting != TextingState.OptedOut), all.Count(c => c.Consent == Enrollment.None && c.Texting == TextingState.OptedOut), all.Count(c => c.Consent == Enrollment.Lapsed),
        all.Count(c => c.Consent == Enrollment.Asked), all.Count(c => c.Consent == Enrollment.Consented), all.Count(c => c.Consent == Enrollment.Declined), all.Count(c => c.Consent == Enrollment.Revoked),
        all.Count(c => c.Texting == TextingState.Allowed), all.Count(c => c.Texting == TextingState.OptedOut), all.Count(c => c.Texting == TextingState.NotReachable));
}
