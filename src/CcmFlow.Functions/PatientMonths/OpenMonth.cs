using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
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
        var plan = BillingCases.CarePlanOf(practice, patient, key.Month);
        var gaps = CarePlanCompleteness.Gaps(plan, key.Month.Last);
        return new OpenedMonth(
            key, ends, ends.AddHours(practice.GraceHours),
            [.. PatientZones.For(patient.Roster.State, patient.Roster.Zip).Select(z => z.Id)],
            OutreachPlan.SpreadOf(key.Patient),
            Begins(patient), plan is { CopyGivenToPatient: true },
            plan is not null, gaps.Contains(CarePlanGap.ElementsMissing) || gaps.Contains(CarePlanGap.NoReviewDate),
            plan?.ReviewOn is { } review && review <= key.Month.Last ? practice.Zone.DayStart(review.AddDays(1)).ToUniversalTime() : null)
        {
            SilenceRisk = await RiskAsync(patient, key, cancellation),
        };
    }

    private async Task<SilenceRisk> RiskAsync(PatientRecord patient, PatientMonthKey key, CancellationToken cancellation)
    {
        var age = patient.Roster.BirthDate is { } born ? key.Month.First.Year - born.Year : (int?)null;
        return MissedCheckIns.RiskOf(patient.Eligibility.Conditions.Count, age, await needs.HadAsync(key.Practice, key.Patient, time.GetUtcNow().AddDays(-30), cancellation));
    }

    /// <summary>A request that an earlier month left open is not repeated: its last reminder promised so; a late YES still counts. Whoever said no, or left, is not asked again.</summary>
    private static MonthStage Begins(PatientRecord patient) => patient switch
    {
        { HasActiveConsent: true } => MonthStage.Plan,
        { Roster.Deceased: true } or { Enrollment: Enrollment.Declined or Enrollment.Revoked } => MonthStage.Listen,
        { Enrollment: Enrollment.None or Enrollment.Lapsed, Texting: TextingState.Allowed } => MonthStage.Ask,
        _ => MonthStage.AskByPhone,
    };

    public static Task<OpenedMonth> Call(TaskOrchestrationContext context, PatientMonthKey key) =>
        context.CallActivityAsync<OpenedMonth>(nameof(OpenMonth), key, Retries.Standard);
}
