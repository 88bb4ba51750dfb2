using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Rules.Tests.Eligibility;

public sealed class CcmEligibilityTests
{
    private static readonly DateOnly AsOf = new(2021, 3, 31);
    private static readonly PatientCondition Hypertension = Active("59621000");
    private static readonly PatientCondition Diabetes = Active("44054006");

    private static readonly EligibilityFacts Fit = new(
        new DateOnly(1950, 5, 1), false, PayerKind.MedicareFfs, [Hypertension, Diabetes], new DateOnly(2021, 1, 4), false);

    [Fact]
    public void A_living_entitled_patient_with_two_conditions_seen_lately_is_eligible()
    {
        var result = Assess(Fit);

        Assert.True(result.Eligible);
        Assert.Equal(
            [EligibilityCode.Living, EligibilityCode.MedicareEntitled, EligibilityCode.EnoughConditions, EligibilityCode.SeenRecently, EligibilityCode.NotInOtherCcm],
            result.Reasons.Select(reason => reason.Code));
        Assert.Equal(["Diabetes", "Hypertension"], result.Conditions.Select(condition => condition.CcwName));
    }

    public static TheoryData<string, EligibilityFacts, EligibilityCode> Refused => new()
    {
        { "deceased", Fit with { Deceased = true }, EligibilityCode.Deceased },
        { "too young without Medicare", Fit with { BirthDate = new(1956, 4, 1), Payer = PayerKind.Commercial }, EligibilityCode.NotMedicareEntitled },
        { "no birth date, unknown payer", Fit with { BirthDate = null, Payer = PayerKind.Unknown }, EligibilityCode.NotMedicareEntitled },
        { "one condition", Fit with { Conditions = [Hypertension] }, EligibilityCode.TooFewConditions },
        { "one condition twice", Fit with { Conditions = [Diabetes, Active("368581000119106")] }, EligibilityCode.TooFewConditions },
        { "anaemia", Fit with { Conditions = [Hypertension, Active("271737000")] }, EligibilityCode.TooFewConditions },
        { "obesity", Fit with { Conditions = [Hypertension, Active("162864005")] }, EligibilityCode.TooFewConditions },
        { "ended", Fit with { Conditions = [Hypertension, Diabetes with { Abatement = AsOf }] }, EligibilityCode.TooFewConditions },
        { "inactive", Fit with { Conditions = [Hypertension, Diabetes with { Active = false }] }, EligibilityCode.TooFewConditions },
        { "not yet", Fit with { Conditions = [Hypertension, Diabetes with { Onset = AsOf.AddDays(1) }] }, EligibilityCode.TooFewConditions },
        { "not chronic", Fit with { Conditions = [Hypertension, Active("15777000")] }, EligibilityCode.TooFewConditions },
        { "seen too long ago", Fit with { LastVisitOn = new(2020, 3, 30) }, EligibilityCode.NotSeenRecently },
        { "never seen", Fit with { LastVisitOn = null }, EligibilityCode.NotSeenRecently },
        { "seen only later", Fit with { LastVisitOn = AsOf.AddDays(1) }, EligibilityCode.NotSeenRecently },
        { "elsewhere", Fit with { InOtherCcm = true }, EligibilityCode.InOtherCcm },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void Whoever_is_not_eligible_gets_exactly_the_reason(string what, EligibilityFacts facts, EligibilityCode reason)
    {
        var result = Assess(facts);

        Assert.False(result.Eligible, what);
        Assert.Equal([reason], result.Reasons.Where(one => !one.Positive).Select(one => one.Code));
        Assert.Equal(5, result.Reasons.Count);
    }

    [Theory]
    [InlineData("2020-03-31")]
    [InlineData("2021-03-31")]
    public void Twelve_months_include_their_first_and_last_day(string visit) =>
        Assert.True(Assess(Fit with { LastVisitOn = DateOnly.Parse(visit, null) }).Eligible);

    [Fact]
    public void Age_65_entitles_from_the_birthday_on()
    {
        var commercial = Fit with { Payer = PayerKind.Commercial };

        Assert.True(Assess(commercial with { BirthDate = new(1956, 3, 31) }).Eligible);
        Assert.False(Assess(commercial with { BirthDate = new(1956, 4, 1) }).Eligible);
    }

    [Fact]
    public void Medicare_entitles_at_any_age() =>
        Assert.True(Assess(Fit with { BirthDate = new(1980, 1, 1), Payer = PayerKind.DualEligible }).Eligible);

    [Fact]
    public void A_condition_known_by_its_icd10_code_counts() =>
        Assert.True(Assess(Fit with { Conditions = [Hypertension, new(null, "I509", "", null, null, true)] }).Eligible);

    [Fact]
    public void Of_one_condition_the_code_that_needs_no_coder_stands()
    {
        var result = Assess(Fit with { Conditions = [Active("1501000119109"), Diabetes] });

        Assert.Equal(new QualifyingCondition("Type 2 diabetes", "Diabetes", "E11.9", false), Assert.Single(result.Conditions));
    }

    [Fact]
    public void The_practice_may_count_anaemia_and_obesity()
    {
        var policy = EligibilityPolicy.Default with { ConditionsNotCounted = [] };
        var facts = Fit with { Conditions = [Active("271737000"), Active("162864005")] };

        Assert.True(CcmEligibility.Assess(facts, AsOf, policy).Eligible);
    }

    private static EligibilityResult Assess(EligibilityFacts facts) => CcmEligibility.Assess(facts, AsOf, EligibilityPolicy.Default);

    private static PatientCondition Active(string snomed) => new(snomed, null, "", new DateOnly(2010, 1, 1), null, true);
}
