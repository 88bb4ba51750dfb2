using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.RevenueGaps;

/// <summary>The revenue gap of a stored practice: who is eligible, enrolled and billed in a month. Prices are those of the practice's locality.</summary>
public sealed class PracticeGap(PatientStore patients, ClaimStore claims)
{
    public async Task<RevenueGap> OfAsync(Practice practice, ServiceMonth month, decimal? staffHours, CancellationToken cancellation)
    {
        var billed = (await claims.ListAsync(new PracticeMonth(practice.Id, month), cancellation))
            .Where(claim => claim.State == ClaimState.Ready || claim.WasSent).Select(claim => claim.Patient).ToHashSet();
        var schedule = FeeSchedule.Nearest(month).Schedule;
        var billing = practice.Billing;
        var locality = billing.Carrier is null || billing.Locality is null ? null : schedule.FindLocality(billing.Carrier, billing.Locality);
        var roster = (await patients.ListAsync(practice.Id, cancellation)).Select(patient => new GapPatient(
            patient.Eligibility.Eligible && !patient.Roster.Deceased, locality, patient.Roster.Qmb, patient.HasActiveConsent, billed.Contains(patient.Id)));
        return RevenueGap.Of([.. roster], month, staffHours);
    }
}
