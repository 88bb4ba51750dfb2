using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.MonthClose;

/// <summary>What the codes of a practice's claim should bring.</summary>
public static class ExpectedPayments
{
    /// <param name="deductibleLeft">What is open of the patient's Part B deductible, US dollars; null where it was not looked up for the claim's year: nothing is taken off.</param>
    /// <returns>Null when a code has no price in the schedule.</returns>
    public static ExpectedPayment? Of(Practice practice, IReadOnlyList<CodeUnits> codes, bool qmb, decimal? deductibleLeft, FeeSchedule schedule)
    {
        var billing = practice.Billing;
        var national = billing.Type is PracticeType.Fqhc or PracticeType.Rhc || billing.Carrier is null || billing.Locality is null;
        var place = PlaceOfServiceRule.For(BillingCases.PracticeFactsOf(practice));
        return ExpectedPayment.For(codes, schedule, qmb, national ? null : schedule.FindLocality(billing.Carrier!, billing.Locality!), PlaceOfServiceRule.IsFacility(place), deductibleLeft: deductibleLeft ?? 0);
    }
}
