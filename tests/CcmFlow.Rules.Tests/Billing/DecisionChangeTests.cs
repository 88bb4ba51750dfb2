using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Tests.Time;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Billing;

public sealed class DecisionChangeTests
{
    private static BillingCase Enough => CaseBuilder.Orderly(CaseBuilder.Staff(1500));

    public static TheoryData<string, BillingCase, string, string> Otherwise => new()
    {
        { "a stay over the whole month", Stayed(Enough), "none", "nothing may be billed: Not enough time" },
        { "died before the month", Enough with { Patient = Enough.Patient with { DiedOn = new(2026, 2, 27) } }, "none", "The patient died before this month." },
        { "died before the date of service", Enough with { Patient = Enough.Patient with { DiedOn = new(2026, 3, 20) } }, "99490x1-date", "from 10 March 2026 to 20 March 2026" },
        { "more minutes", CaseBuilder.Orderly(CaseBuilder.Staff(1500), CaseBuilder.Staff(1200, "late") with { Date = new(2026, 3, 11) }), "99490x1-99439x1", "99490 + 99439 would be billed instead of 99490." },
        { "a hospice election", Enough with { Patient = Enough.Patient with { HospiceElection = true } }, "99490x1-review", "The patient has elected hospice" },
    };

    [Theory]
    [MemberData(nameof(Otherwise))]
    public void What_came_after_the_close_is_told_when_it_would_be_decided_otherwise(string what, BillingCase now, string outcome, string told)
    {
        var change = DecisionChange.Of(Closed(Enough), BillingRules.Decide(now));
        Assert.True(change is not null, what);
        Assert.Equal(outcome, change.Outcome);
        Assert.Contains(told, change.What, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_codes_on_other_minutes_and_a_death_after_the_month_change_nothing()
    {
        Assert.Null(DecisionChange.Of(Closed(Enough), BillingRules.Decide(CaseBuilder.Orderly(CaseBuilder.Staff(1800)))));
        Assert.Null(DecisionChange.Of(Closed(Enough), BillingRules.Decide(Enough with { Patient = Enough.Patient with { DiedOn = new(2026, 4, 1) } })));
        Assert.Null(DecisionChange.Of(Closed(Stayed(Enough)), BillingRules.Decide(Stayed(Enough) with { CarePlan = null })));
    }

    [Fact]
    public void A_doubt_that_was_seen_at_the_close_is_no_news_and_another_one_is()
    {
        var hospice = Enough with { Patient = Enough.Patient with { HospiceElection = true } };
        Assert.Null(DecisionChange.Of(Closed(hospice), BillingRules.Decide(hospice)));
        var dialysis = hospice with { OtherServices = [new("90960", ServiceBilledBy.OtherPractice)] };
        Assert.Contains("dialysis", DecisionChange.Of(Closed(hospice), BillingRules.Decide(dialysis))!.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_was_not_billed_says_what_would_be() =>
        Assert.Equal("99490 would be billed.", DecisionChange.Of(Closed(Stayed(Enough)), BillingRules.Decide(Enough))!.What);

    [Theory]
    [InlineData("2026-05-02", "2025-05")]
    [InlineData("2024-02-29", "2023-03")]
    [InlineData("2026-05-31", "2025-05")]
    public void A_month_matters_as_long_as_a_claim_of_its_last_day_may_arrive(string today, string oldest)
    {
        var month = TimelyFiling.OldestMonth(DateOnly.Parse(today, null));
        Assert.Equal(ServiceMonth.Parse(oldest), month);
        Assert.True(TimelyFiling.Deadline(month.Last) >= DateOnly.Parse(today, null));
        Assert.True(TimelyFiling.Deadline(month.Previous.Last) < DateOnly.Parse(today, null));
    }

    private static BillingCase Stayed(BillingCase facts) =>
        facts with { Patient = facts.Patient with { Stays = [new PatientStay(EntryGenerator.Month.First, EntryGenerator.Month.Last, PatientSetting.HospitalInpatient)] } };

    private static ClosedDecision Closed(BillingCase facts)
    {
        var decision = BillingRules.Decide(facts);
        return new(decision.Codes, decision.NeedsReview, decision.Warnings, decision.LatestServiceDate);
    }
}
