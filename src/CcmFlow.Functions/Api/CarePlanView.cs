using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;

namespace CcmFlow.Functions.Api;

/// <summary>A care plan as far as billing goes: what it holds and what is missing.</summary>
public sealed record CarePlanView(
    DateOnly? EstablishedOn, DateOnly? ReviewOn, bool CopyGiven, IReadOnlyCollection<CarePlanElement> Elements, IReadOnlyList<CarePlanElement> MissingElements,
    IReadOnlyList<CarePlanGap> Gaps)
{
    public static CarePlanView From(PatientRecord patient, DateOnly today)
    {
        var plan = BillingCases.CarePlanOf(patient, ServiceMonth.Of(today));
        return new(
            plan?.EstablishedOn, plan?.ReviewOn, plan?.CopyGivenToPatient ?? false, plan?.Elements ?? [], plan?.MissingElements ?? Enum.GetValues<CarePlanElement>(),
            CarePlanCompleteness.Gaps(plan, today));
    }
}
