namespace CcmFlow.Rules.CarePlans;

/// <summary>What a comprehensive care plan lacks (CMS CCM FAQ 2022, MLN909188: elements, copy to the patient, periodic review).</summary>
public static class CarePlanCompleteness
{
    /// <param name="plan">Null when there is none.</param>
    /// <param name="today">Local date of the practice.</param>
    public static IReadOnlyList<CarePlanGap> Gaps(CarePlanFacts? plan, DateOnly today) => plan is null ? [CarePlanGap.NoPlan] : [.. GapsOf(plan, today)];

    private static IEnumerable<CarePlanGap> GapsOf(CarePlanFacts plan, DateOnly today)
    {
        if (!plan.CopyGivenToPatient)
        {
            yield return CarePlanGap.CopyNotGiven;
        }

        if (plan.MissingElements.Count > 0)
        {
            yield return CarePlanGap.ElementsMissing;
        }

        if (plan.ReviewOn is null)
        {
            yield return CarePlanGap.NoReviewDate;
        }
        else if (plan.ReviewOn <= today)
        {
            yield return CarePlanGap.ReviewDue;
        }
    }
}
