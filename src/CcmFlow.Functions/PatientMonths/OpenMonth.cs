using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.PatientMonths;

/// <summary>Opens the month's ledger and says what the month runs by.</summary>
public sealed class OpenMonth(PatientStore patients, PracticeStore practices, LedgerStore ledger, NeedStore needs, TimeProvider time)
{
    [Function(nameof(OpenMonth))]
    public async Task<OpenedMonth> Run([ActivityTrigger] PatientMonthKey key, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(key.Practice, cancellation);
        var patient = await patients.GetAsync(key.Practice, key.Patient, cancellation);
        await ledger.OpenAsync(key, cancellation);
        var ends = practice.Zone.MonthEnd(key.Month).ToUniversalTime();
        var canText = patient.Texting == TextingState.Allowed && !patient.Roster.Deceased;
        return new OpenedMonth(
            key, ends, ends.AddHours(practice.GraceHours),
            [.. PatientZones.For(patient.Roster.State, patient.Roster.Zip).Select(z => z.Id)],
            OutreachPlan.SpreadOf(key.Patient),
            // A request that an earlier month left open is not repeated: its last reminder promised so. A late YES still counts.
            AskConsent: canText && patient.Enrollment == Enrollment.None,
            canText, patient.HasActiveConsent, patient.CarePlanCopyAt is not null,
            patient.Roster.CarePlans.Any(c => c.Active))
        {
            SilenceRisk = await RiskAsync(patient, key, cancellation),
        };
    }

    private async Task<SilenceRisk> RiskAsync(PatientRecord patient, PatientMonthKey key, CancellationToken cancellation)
    {
        var age = patient.Roster.BirthDate is { } born ? key.Month.First.Year - born.Year : (int?)null;
        return MissedCheckIns.RiskOf(patient.Eligibility.Conditions.Count, age, await needs.HadAsync(key.Practice, key.Patient, time.GetUtcNow().AddDays(-30), cancellation));
    }

    public static Task<OpenedMonth> Call(TaskOrchestrationContext context, PatientMonthKey key) =>
        context.CallActivityAsync<OpenedMonth>(nameof(OpenMonth), key, Retries.Standard);
}
