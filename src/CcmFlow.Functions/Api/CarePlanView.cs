using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Api;

/// <summary>A care plan as far as billing goes: what it holds and what is missing.</summary>
/// <param name="CopyGiven">The patient has a copy of this plan; one of an earlier plan is none.</param>
/// <param name="CopyGivenOn">Local day; null: there is none of this plan.</param>
public sealed record CarePlanView(
    DateOnly? EstablishedOn, DateOnly? ReviewOn, bool CopyGiven, DateOnly? CopyGivenOn, IReadOnlyCollection<CarePlanElement> Elements, IReadOnlyList<CarePlanElement> MissingElements,
    IReadOnlyList<CarePlanGap> Gaps)
{
    public static CarePlanView From(Practice practice, PatientRecord patient, DateOnly today)
    {
        var plan = BillingCases.CarePlanOf(practice, patient, ServiceMonth.Of(today));
        return new(
            plan?.EstablishedOn, plan?.ReviewOn, plan?.CopyGivenToPatient ?? false, plan?.CopyGivenOn, plan?.Elements ?? [], plan?.MissingElements ?? Enum.GetValues<CarePlanElement>(),
            CarePlanCompleteness.Gaps(plan, today));
    }
}
