using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Eligibility;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.Eligibility;

/// <summary>Which conditions are a service month's own.</summary>
public sealed class MonthConditionsTests
{
    private static readonly ServiceMonth April = new(2026, 4);
    private static readonly DateOnly Today = new(2026, 6, 10);
    private static readonly PatientCondition Hypertension = new(null, "I10", "", new DateOnly(2010, 1, 1), null, true);

    [Fact]
    public void A_condition_that_ended_after_the_month_still_counts_for_it() =>
        Assert.Equal(["E11.9", "I10"], In(April, Hypertension, Ended("2026-05-20")));

    [Theory]
    [InlineData("2026-04-02", true)]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-03-31", false)]
    public void A_condition_that_ended_in_the_month_was_there_on_its_days_before(string ended, bool counts) =>
        Assert.Equal(counts, In(April, Hypertension, Ended(ended)).Contains("E11.9"));

    [Theory]
    [InlineData("2026-04-30", true)]
    [InlineData("2026-05-01", false)]
    public void A_condition_that_began_after_the_month_adds_nothing_to_it(string onset, bool counts) =>
        Assert.Equal(counts, In(April, Hypertension, Began(onset)).Contains("J44.9"));

    [Fact]
    public void A_condition_without_days_is_taken_as_it_stands()
    {
        Assert.Equal(["I10"], In(April, Hypertension with { Onset = null }));
        Assert.Equal(["I10"], In(April, Hypertension, Ended("2026-05-20") with { Abatement = null }));
    }

    [Fact]
    public void A_condition_that_was_there_under_one_code_and_got_a_later_entry_counts_once() =>
        Assert.Equal(["I10"], In(April, Hypertension, Hypertension with { Onset = new DateOnly(2026, 5, 5) }));

    [Fact]
    public void A_condition_that_was_coded_anew_is_one_condition_of_the_month() =>
        Assert.Equal(["E11.9", "I10"], In(April, Hypertension, Ended("2026-05-20"), Hypertension with { Icd10 = "E1165" }));

    [Fact]
    public void What_the_practice_does_not_count_does_not_count_for_a_month_that_is_over()
    {
        var policy = EligibilityPolicy.Default with { ConditionsNotCounted = ["Diabetes"] };
        Assert.Equal(["I10"], In(April, policy, Hypertension, Ended("2026-05-20")));
    }

    [Fact]
    public void With_every_condition_dated_a_month_has_what_qualified_on_one_of_its_days() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(ProblemList().ToArbitrary(), conditions =>
        {
            for (var month = new ServiceMonth(2026, 1); month < ServiceMonth.Of(Today); month = month.Next)
            {
                // The last day counts as one on which it is over, as it does for eligibility.
                var days = Enumerable.Range(0, month.Last.Day).Select(month.First.AddDays).ToList();
                var expected = days.SelectMany(day => CcmEligibilityOn(day, conditions)).Distinct().Order(StringComparer.Ordinal);
                Assert.Equal(expected, In(month, [.. conditions]).Order(StringComparer.Ordinal));
            }
        }));

    private static IEnumerable<string> CcmEligibilityOn(DateOnly day, IEnumerable<PatientCondition> conditions) =>
        Assess(day, EligibilityPolicy.Default, [.. conditions.Select(c => c with { Active = true })]).Select(c => c.Icd10);

    private static Gen<List<PatientCondition>> ProblemList() =>
        Gen.Zip(Gen.Elements("I10", "E11.9", "J44.9", "I50.9"), Gen.Zip(Gen.Choose(0, 150), Gen.Choose(1, 200))).Select(drawn =>
        {
            var onset = new DateOnly(2026, 1, 1).AddDays(drawn.Item2.Item1);
            var over = onset.AddDays(drawn.Item2.Item2);
            return over > Today ? new PatientCondition(null, drawn.Item1, "", onset, null, true) : new PatientCondition(null, drawn.Item1, "", onset, over, false);
        }).ListOf(3).Select(list => list.ToList());

    private static PatientCondition Ended(string day) => new(null, "E11.9", "", new DateOnly(2010, 1, 1), DateOnly.ParseExact(day, "yyyy-MM-dd"), false);

    private static PatientCondition Began(string day) => new(null, "J44.9", "", DateOnly.ParseExact(day, "yyyy-MM-dd"), null, true);

    private static List<string> In(ServiceMonth month, params PatientCondition[] conditions) => In(month, EligibilityPolicy.Default, conditions);

    private static List<string> In(ServiceMonth month, EligibilityPolicy policy, params PatientCondition[] conditions) =>
        [.. MonthConditions.In(month, conditions, policy).Select(c => c.Icd10).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<QualifyingCondition> Assess(DateOnly day, EligibilityPolicy policy, params PatientCondition[] conditions) =>
        CcmEligibility.Assess(new EligibilityFacts(null, false, PayerKind.MedicareFfs, conditions, null, false), day, policy).Conditions;
}
