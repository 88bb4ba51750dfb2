using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Ledger;

/// <summary>Logs a piece of work, with all that follows: the month's card, the nudge that is settled, the closed month that is looked at again.</summary>
public sealed class TimeLog(LedgerStore ledger, MonthCards cards, MonthNudges nudges, ClosedMonthReview review)
{
    public async Task<Appended> LogAsync(Practice practice, PatientRecord patient, ServiceMonth month, TimeEntry entry, CancellationToken cancellation)
    {
        var appended = await ledger.AppendAsync(new PatientMonthKey(practice.Id, patient.Id, month), entry, cancellation);
        if (appended is not { Outcome: AppendOutcome.Kept, Entry: { } kept }) return appended;
        if (kept.Late) await review.CheckAsync(practice, patient, month, cancellation, late: true);
        else await nudges.SettleAsync(practice, patient, month, cancellation);
        await cards.RefreshAsync(practice, patient, month, cancellation);
        return appended;
    }
}
