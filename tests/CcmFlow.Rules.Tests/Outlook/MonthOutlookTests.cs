using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Outlook;
using CcmFlow.Rules.Tests.Billing;

namespace CcmFlow.Rules.Tests.Outlook;

/// <summary>March 2026; the day of the entries is the 10th.</summary>
public sealed class MonthOutlookTests
{
    private static readonly DateOnly Day10 = new(2026, 3, 10);

    [Theory]
    [InlineData(0, "99490", 1200)]
    [InlineData(1199, "99490", 1)]
    [InlineData(1200, "99439", 1200)]
    [InlineData(1660, "99439", 740)]
    [InlineData(2400, "99439", 1200)]
    [InlineData(3600, null, 0)]
    public void Next_threshold_of_staff_time(int seconds, string? code, int shortBy)
    {
        var outlook = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Staff(seconds)), Day10);
        Assert.Equal((code, shortBy), (outlook.Next?.Code, outlook.Next?.SecondsShort ?? 0));
        Assert.Equal(seconds, outlook.CountedSeconds);
    }

    [Theory]
    [InlineData(2400, "99487", 1200)]
    [InlineData(3600, "99489", 1800)]
    [InlineData(5400, "99489", 1800)]
    public void Month_designated_complex_moves_to_the_complex_family(int seconds, string code, int shortBy)
    {
        var outlook = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Staff(seconds)) with { Complexity = CaseBuilder.Complex }, Day10);
        Assert.Equal((code, shortBy), (outlook.Next!.Code, outlook.Next.SecondsShort));
    }

    [Fact]
    public void Practitioner_time_that_is_nearer_to_a_code_is_the_one_to_work_towards()
    {
        var outlook = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Physician(1500), CaseBuilder.Staff(60)), Day10);
        Assert.Equal(("99491", 300), (outlook.Next!.Code, outlook.Next.SecondsShort));
    }

    [Theory]
    [InlineData(10, 300, 930, 21, true)]
    [InlineData(10, 388, 1202, 21, false)]
    [InlineData(31, 1199, 1199, 0, true)]
    [InlineData(31, 1200, 1200, 0, false)]
    public void Pace_so_far_is_carried_to_the_end_of_the_month(int day, int seconds, int projected, int left, bool willMiss)
    {
        var outlook = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Staff(seconds)), new DateOnly(2026, 3, day));
        Assert.Equal((projected, left, willMiss), (outlook.ProjectedSeconds, outlook.DaysLeft, outlook.WillMiss));
    }

    [Fact]
    public void Pace_begins_with_the_consent()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(400));
        var outlook = MonthOutlook.Of(facts with { Consent = facts.Consent! with { ObtainedAt = facts.Zone.DayStart(new(2026, 3, 9)) } }, Day10);
        Assert.Equal(400 + (400 * 21 / 2), outlook.ProjectedSeconds);
    }

    [Fact]
    public void Without_consent_the_month_is_not_said_to_be_over()
    {
        var outlook = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Staff(400)) with { Consent = null }, Day10);
        Assert.Contains("Minutes count from the day on which the patient consents.", outlook.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("no day is left", outlook.Sentence, StringComparison.Ordinal);
        var over = MonthOutlook.Of(CaseBuilder.Orderly(CaseBuilder.Staff(400)) with { Consent = null }, new DateOnly(2026, 4, 1));
        Assert.Contains("no day is left", over.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_minutes_of_one_day_are_no_pace()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(900));
        var today = MonthOutlook.Of(facts with { Consent = facts.Consent! with { ObtainedAt = facts.Zone.DayStart(Day10) } }, Day10);
        Assert.Contains("21 days left; it is too early to tell a pace.", today.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("At this pace", today.Sentence, StringComparison.Ordinal);
        var tomorrow = MonthOutlook.Of(facts with { Consent = facts.Consent! with { ObtainedAt = facts.Zone.DayStart(Day10) } }, Day10.AddDays(1));
        Assert.Contains("At this pace", tomorrow.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_day_is_left_after_a_death_and_all_are_before_the_month()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(400));
        Assert.Equal(2, MonthOutlook.Of(facts with { Patient = facts.Patient with { DiedOn = new(2026, 3, 12) } }, Day10).DaysLeft);
        Assert.Equal(31, MonthOutlook.Of(facts, new(2026, 2, 20)).DaysLeft);
        Assert.Equal(0, MonthOutlook.Of(facts, new(2026, 4, 2)).DaysLeft);
    }

    [Fact]
    public void What_blocks_is_told_apart_from_time()
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(400));
        var outlook = MonthOutlook.Of(facts with { CarePlan = facts.CarePlan! with { CopyGivenToPatient = false } }, Day10);
        Assert.Equal([ReasonCode.CarePlanCopyNotProvided], outlook.Blocks);
        Assert.Equal(
            "6 min 40 s counted, 13 min 20 s short of 99490. At this pace 20 min 40 s by the end of the month, 21 days left. "
            + "The patient has not been given a copy of the care plan.",
            outlook.Sentence);
    }

    [Fact]
    public void Those_who_will_miss_are_listed_the_easiest_to_save_first()
    {
        PatientOutlook[] patients =
        [
            Patient("far", 10), Patient("near", 300), Patient("reached", 1200), Patient("on pace", 600),
            Patient("blocked", 380, facts => facts with { CarePlan = null }),
        ];
        Assert.Equal(["near", "far", "blocked"], PatientOutlook.WillMiss(patients).Select(patient => patient.PatientId));
    }

    private static PatientOutlook Patient(string id, int seconds, Func<BillingCase, BillingCase>? change = null)
    {
        var facts = CaseBuilder.Orderly(CaseBuilder.Staff(seconds));
        return new(id, MonthOutlook.Of(change is null ? facts : change(facts), Day10));
    }
}
