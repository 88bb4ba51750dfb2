namespace CcmFlow.Rules.Eligibility;

public static class CcmEligibility
{
    public static EligibilityResult Assess(EligibilityFacts facts, DateOnly asOf, EligibilityPolicy policy) => throw new NotImplementedException();
}
