using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Follows the money of a month: what was claimed, what came back, expected against paid.</summary>
public sealed class ClaimProgressReports(ClaimHistories histories, TimeProvider time)
{
    /// <param name="facts">The practice's patient-months; for what is expected and for names.</param>
    public async Task<ClaimProgress> OfAsync(Practice practice, PracticeMonth month, IReadOnlyDictionary<string, PatientMonthFacts> facts, FeeSchedule schedule, CancellationToken cancellation)
    {
        // A voided claim claims nothing any more: what was paid on it before, and taken back, is all that is left of it.
        var all = (await histories.OfMonthAsync(month, cancellation)).Where(h => h.Claim.State != ClaimState.Withdrawn).Select(h => (History: h, h.Status, Facts: facts.GetValueOrDefault(h.Claim.Patient))).ToList();
        var claims = all.Where(c => !c.History.Claim.IsVoided).ToList();
        int Count(params ClaimStanding[] standings) => claims.Count(c => c.History.Claim.WasSent && standings.Contains(c.Status.Standing));
        var decided = claims.Where(c => c.Status.IsDecided).ToList();
        var today = practice.Zone.LocalDate(time.GetUtcNow());
        return new ClaimProgress
        {
            Practice = practice.Name,
            Made = claims.Count,
            Held = claims.Count(c => c.History.Claim.State == ClaimState.Held),
            Sent = claims.Count(c => c.History.Claim.WasSent),
            Accepted = claims.Count(c => c.Status.Standing == ClaimStanding.WithPayer || c.Status.IsDecided),
            Rejected = claims.Count(c => c.History.Claim.State == ClaimState.Rejected),
            Paid = Count(ClaimStanding.Paid, ClaimStanding.PartlyPaid),
            Denied = Count(ClaimStanding.Denied),
            PaidNothing = Count(ClaimStanding.ProcessedUnpaid),
            Outstanding = claims.Count(c => c.History.Claim.State == ClaimState.Batched && !c.Status.IsDecided),
            Charged = claims.Where(c => c.History.Claim.WasSent).Sum(c => c.History.Claim.Claim.Total),
            ExpectedOfDecided = decided.Sum(c => Expected(c.Facts, schedule) ?? 0),
            PaidAmount = all.Sum(c => c.Status.Paid),
            PatientShare = all.Sum(c => c.Status.PatientShare),
            Attention = [.. claims.Select(c => Attention(practice, c.History, c.Status, c.Facts, schedule, today)).OfType<ClaimAttention>()],
        };
    }

    private static ClaimAttention? Attention(Practice practice, ClaimHistory history, ClaimStatus status, PatientMonthFacts? facts, FeeSchedule schedule, DateOnly today)
    {
        var claim = history.Claim;
        var served = claim.Claim.Lines.Max(l => l.ServiceDate);
        var lastDay = claim.Claim.Payer.Filing == ClaimFiling.MedicarePartB
            ? TimelyFiling.Deadline(served)
            : served.AddDays(practice.Billing.PlanNamed(claim.Claim.Payer.Name)?.TimelyFilingDays ?? TimelyFiling.UsualPlanDays);
        var near = !status.IsDecided && lastDay.DayNumber - today.DayNumber <= TimelyFiling.NearDays ? lastDay : (DateOnly?)null;
        var what = claim.State switch
        {
            ClaimState.Held or ClaimState.Rejected => string.Join(' ', claim.Faults),
            _ when status.Standing == ClaimStanding.SendUnknown => "Nobody knows whether it arrived; it is being found out.",
            _ when status.Standing is ClaimStanding.Denied or ClaimStanding.Reversed => Advice(history),
            _ when status.Standing is ClaimStanding.Paid or ClaimStanding.PartlyPaid or ClaimStanding.ProcessedUnpaid => Difference(status, Expected(facts, schedule), history),
            _ => near is null ? null : "Not decided, and the payer's last day is near.",
        };
        return what is null && near is null ? null : new ClaimAttention(facts?.Label ?? claim.Patient, status.Standing.ToString(), what ?? "", near);
    }

    private static string Advice(ClaimHistory history) =>
        string.Join(' ', Corrections(history).Select(c => $"{c.Code}: {c.Advice}")) is { Length: > 0 } advice ? advice : "All that was paid was taken back.";

    private static string? Difference(ClaimStatus status, decimal? expected, ClaimHistory history)
    {
        if (expected is not { } due || status.Paid >= due) return null;
        var why = string.Join(' ', Corrections(history).Select(c => $"{c.Code}: {c.Advice}"));
        return string.Create(CultureInfo.InvariantCulture, $"Paid ${status.Paid:0.00} where ${due:0.00} were expected. {why}").Trim();
    }

    private static IEnumerable<Correction> Corrections(ClaimHistory history) => history.Entries.Where(e => e.Payment is not null).SelectMany(e => e.Corrections).DistinctBy(c => c.Code);

    private static decimal? Expected(PatientMonthFacts? facts, FeeSchedule schedule) => facts?.Rows.Decision is { Billable: true } ? facts.Payment(schedule).PayerPays : null;
}
