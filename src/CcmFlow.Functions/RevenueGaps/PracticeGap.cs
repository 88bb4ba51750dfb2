using CcmFlow.Functions.Claims;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.RevenueGaps;

/// <summary>The revenue gap of a stored practice: who is eligible, enrolled and billed in a month, and why the others are not. Prices are those of the practice's locality.</summary>
public sealed class PracticeGap(PatientStandings patients, MonthCards months, ClaimStore claims, TimeProvider time)
{
    public async Task<RevenueGap> OfAsync(Practice practice, ServiceMonth month, decimal? staffHours, CancellationToken cancellation)
    {
        var made = await claims.StandingsAsync(new PracticeMonth(practice.Id, month), cancellation);
        var cards = await months.ListAsync(practice, month, cancellation);
        var schedule = FeeSchedule.Nearest(month).Schedule;
        var billing = practice.Billing;
        var locality = billing.Carrier is null || billing.Locality is null ? null : schedule.FindLocality(billing.Carrier, billing.Locality);
        var phase = MonthPhases.Of(practice, month, time.GetUtcNow(), cards);
        var decided = phase.Counted(cards);
        var roster = phase.Qualifying(await patients.ListAsync(practice, month, cancellation), decided).Select(patient =>
        {
            var claim = made.GetValueOrDefault(patient.Id);
            var billed = claim is { State: ClaimState.Ready } or { WasSent: true, State: not ClaimState.Withdrawn, IsVoided: false };
            return new GapPatient(
                patient.Eligible && !patient.Deceased, locality, patient.Qmb, patient.Consent == Enrollment.Consented, billed,
                billed ? null : GapReasons.Of(patient.Consent, patient.Texting, decided.GetValueOrDefault(patient.Id)?.Reasons, claim is { State: ClaimState.Held }));
        });
        return RevenueGap.Of([.. roster], month, staffHours);
    }
}
