using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Tests.Eligibility;

public sealed class EligibilityChangeTests
{
    [Theory]
    [InlineData("", "TooFewConditions", true, EligibilityChange.Lost)]
    [InlineData("", "TooFewConditions", false, EligibilityChange.None)]
    [InlineData("TooFewConditions", "TooFewConditions", true, EligibilityChange.None)]
    [InlineData("TooFewConditions", "NotMedicareEntitled", true, EligibilityChange.Lost)]
    [InlineData("TooFewConditions", "NotMedicareEntitled,TooFewConditions", true, EligibilityChange.Lost)]
    [InlineData("TooFewConditions", "NotMedicareEntitled", false, EligibilityChange.None)]
    [InlineData("TooFewConditions", "", true, EligibilityChange.Regained)]
    [InlineData("TooFewConditions", "", false, EligibilityChange.Regained)]
    [InlineData("", "", true, EligibilityChange.None)]
    public void What_a_fresh_record_means_depends_on_what_speaks_against_it_now_and_before(string before, string now, bool consented, EligibilityChange change) =>
        Assert.Equal(change, EligibilityChanges.Of(With(before), With(now), consented));

    private static EligibilityResult With(string against)
    {
        var codes = against.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<EligibilityCode>).ToList();
        return new EligibilityResult(codes.Count == 0, [new EligibilityReason(EligibilityCode.Living, "Living."), .. codes.Select(c => new EligibilityReason(c, "Why."))], []);
    }
}
