using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(1199, "")]
    [InlineData(1200, "99490x1")]
    [InlineData(2399, "99490x1")]
    [InlineData(2400, "99490x1 99439x1")]
    [InlineData(3599, "99490x1 99439x1")]
    [InlineData(3600, "99490x1 99439x2")]
    [InlineData(36000, "99490x1 99439x2")]
    public void Staff_time_gives_the_non_complex_family(int seconds, string codes) =>
        Assert.Equal(codes, CaseBuilder.Codes(BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(seconds)))));

    [Theory]
    [InlineData(3599, "99490x1 99439x1")]
    [InlineData(3600, "99487x1")]
    [InlineData(5399, "99487x1")]
    [InlineData(5400, "99487x1 99489x1")]
    [InlineData(7199, "99487x1 99489x1")]
    [InlineData(7200, "99487x1 99489x2")]
    [InlineData(10800, "99487x1 99489x4")]
    public void Designated_complex_time_gives_the_complex_family(int seconds, string codes) => Assert.Equal(
        codes, CaseBuilder.Codes(BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(seconds)) with { Complexity = CaseBuilder.Complex })));

    [Theory]
    [InlineData(1799, "")]
    [InlineData(1800, "99491x1")]
    [InlineData(3599, "99491x1")]
    [InlineData(3600, "99491x1 99437x1")]
    [InlineData(5400, "99491x1 99437x2")]
    [InlineData(7200, "99491x1 99437x2")]
    public void Time_of_the_practitioner_gives_the_physician_family(int seconds, string codes) =>
        Assert.Equal(codes, CaseBuilder.Codes(BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Physician(seconds)))));

    [Theory]
    [InlineData(3600, false)]
    [InlineData(4799, false)]
    [InlineData(4800, true)]
    public void The_cap_is_pointed_out_once_it_costs_a_unit(int seconds, bool warned) => Assert.Equal(
        warned, BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(seconds))).Warnings.Contains(WarningCode.UnitCap99439Reached));

    [Fact]
    public void The_dearer_family_is_not_chosen_for_its_price()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(3600)) with { Complexity = CaseBuilder.Complex };
        var decision = BillingRules.Decide(facts);
        var schedule = FeeSchedule.InForce(facts.Month)!;

        Assert.Equal("99487x1", CaseBuilder.Codes(decision));
        Assert.True(
            ExpectedPayment.For(decision.Alternatives.Single(), schedule, qmb: false)!.Allowed
            > ExpectedPayment.For(decision.Codes, schedule, qmb: false)!.Allowed);
    }

    [Theory]
    [InlineData(BillingChoice.Auto, "99490x1")]
    [InlineData(BillingChoice.Staff, "99490x1")]
    [InlineData(BillingChoice.Physician, "99491x1")]
    public void The_practice_chooses_the_family_when_both_stand(BillingChoice choice, string codes) => Assert.Equal(
        codes, CaseBuilder.Codes(BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(1200), CaseBuilder.Physician(1800)) with { Choice = choice })));

    [Fact]
    public void A_choice_whose_threshold_is_missed_is_not_replaced_silently()
    {
        var decision = BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(1200)) with { Choice = BillingChoice.Physician });

        Assert.Equal([ReasonCode.TimeBelowThreshold], decision.Reasons);
        Assert.Equal([new CodeUnits("99490", 1)], decision.Alternatives.Single());
    }

    [Fact]
    public void Decision_making_by_staff_does_not_make_a_month_complex()
    {
        var decision = BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(3600)) with
        {
            Complexity = CaseBuilder.Complex with { MdmByBillingPractitioner = false },
        });

        Assert.Equal("99490x1 99439x2", CaseBuilder.Codes(decision));
        Assert.Contains(WarningCode.ComplexCriteriaNotMet, decision.Warnings);
    }

    [Fact]
    public void Practitioner_minutes_of_both_kinds_are_never_billed_twice()
    {
        var shared = CaseBuilder.Physician(1800) with { CountsAsClinicalStaff = true };
        var decision = BillingRules.Decide(CaseBuilder.Orderly(shared));

        Assert.Equal("99490x1", CaseBuilder.Codes(decision));
        Assert.Equal((1800, 1800), (decision.ClinicalStaffSeconds, decision.PhysicianSeconds));
    }

    [Fact]
    public void Explanation_names_time_codes_date_and_entries()
    {
        var decision = BillingRules.Decide(CaseBuilder.Orderly(
            CaseBuilder.Staff(1500, "call"),
            CaseBuilder.Staff(600, "desk") with { Role = WorkRole.NonClinical }));

        Assert.Equal(
            """
            25 min of clinical staff time, 1 entry.
            Not counted: 10 min, not clinical staff.
            99490 (20 min) was met on 10 March 2026.
            15 min short of 99439.
            Billed: 99490.
            Date of service: 10 March 2026 to 31 March 2026; place of service 11.
            """,
            decision.Explanation);
        Assert.Equal(["call"], decision.EvidenceEntryIds);
        Assert.Equal(["desk"], decision.ExplanationLines[1].EntryIds);
    }

    [Fact]
    public void Explanation_tells_consent_credential_the_day_of_each_code_and_what_is_short()
    {
        var facts = CaseBuilder.Orderly(
            TimeEntry.On("a", new(2026, 3, 11), new(0, 14, 0)) with { Credential = "RN" },
            TimeEntry.On("b", new(2026, 3, 18), new(0, 33, 40)) with { Credential = "LPN" },
            TimeEntry.On("early", new(2026, 3, 2), new(0, 5, 0)) with { Credential = "RN" });
        var decision = BillingRules.Decide(facts with { Consent = facts.Consent! with { ObtainedAt = new(2026, 3, 4, 9, 0, 0, TimeSpan.FromHours(-5)) } });

        Assert.Equal(
            """
            47 min 40 s of clinical staff time (LPN, RN) after the consent of 4 March 2026, 2 entries.
            Not counted: 5 min, before the consent.
            99490 (20 min) was met on 18 March 2026.
            99439 (40 min) was met on 18 March 2026.
            12 min 20 s short of a second 99439.
            Billed: 99490 + 99439.
            Date of service: 18 March 2026 to 31 March 2026; place of service 11.
            Some time lies before the consent and was not counted.
            """,
            decision.Explanation);
        Assert.Equal(["a", "b"], decision.ExplanationLines[0].EntryIds);
    }

    [Fact]
    public void Every_reason_and_warning_has_a_sentence_and_a_stable_name()
    {
        Assert.All(Enum.GetValues<ReasonCode>(), reason => Assert.EndsWith(".", ReasonText.For(reason), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<WarningCode>(), warning => Assert.EndsWith(".", ReasonText.For(warning), StringComparison.Ordinal));
        Assert.Equal("NO_24_7_ACCESS", BillingCodeNames.Of(ReasonCode.No247Access));
        Assert.Equal("99439_UNIT_CAP_REACHED", BillingCodeNames.Of(WarningCode.UnitCap99439Reached));
    }
}
