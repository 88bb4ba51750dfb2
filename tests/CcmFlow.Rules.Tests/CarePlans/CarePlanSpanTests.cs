using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using FsCheck;
using FsCheck.Fluent;

namespace CcmFlow.Rules.Tests.CarePlans;

/// <summary>In which months a care plan was in force.</summary>
public sealed class CarePlanSpanTests
{
    private static readonly ServiceMonth April = new(2026, 4);
    private static readonly DateOnly LongAgo = new(2025, 1, 1);
    private static readonly DateOnly AfterApril = new(2026, 5, 20);

    [Theory]
    [InlineData(CarePlanStatus.Draft, false)]
    [InlineData(CarePlanStatus.Active, true)]
    [InlineData(CarePlanStatus.OnHold, false)]
    [InlineData(CarePlanStatus.Revoked, false)]
    [InlineData(CarePlanStatus.Completed, true)]
    [InlineData(CarePlanStatus.EnteredInError, false)]
    [InlineData(CarePlanStatus.Unknown, false)]
    public void A_plan_with_both_days_was_in_force_only_when_its_status_says_that_they_tell_it(CarePlanStatus status, bool counts)
    {
        var plan = new CarePlanSpan(status, LongAgo, AfterApril);
        Assert.Equal((counts, counts), (plan.MayCount, plan.IsInForceIn(April)));
        Assert.Equal(counts ? 1 : 0, CarePlanSpan.Of(April, [plan]).Count);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2025-01-01", null)]
    [InlineData(null, "2026-05-20")]
    public void Of_a_plan_that_lacks_a_day_only_an_active_one_counts(string? start, string? end)
    {
        Assert.True(Plan(CarePlanStatus.Active, start, end).IsInForceIn(April));
        Assert.Equal((false, false), (Plan(CarePlanStatus.Completed, start, end).MayCount, Plan(CarePlanStatus.Completed, start, end).IsInForceIn(April)));
    }

    [Theory]
    [InlineData("2026-04-30", "2026-12-31", true)]
    [InlineData("2026-05-01", "2026-12-31", false)]
    [InlineData("2025-01-01", "2026-04-01", true)]
    [InlineData("2025-01-01", "2026-03-31", false)]
    public void A_plan_counts_for_the_month_of_its_first_and_of_its_last_day(string start, string end, bool counts)
    {
        Assert.Equal(counts, Plan(CarePlanStatus.Active, start, end).IsInForceIn(April));
        Assert.Equal(counts, Plan(CarePlanStatus.Completed, start, end).IsInForceIn(April));
    }

    [Fact]
    public void A_plan_that_begins_later_is_told_of_only_where_the_month_has_none()
    {
        var (later, now) = (Plan(CarePlanStatus.Active, "2026-05-20", null), Plan(CarePlanStatus.Active, null, null));
        Assert.Equal([later], CarePlanSpan.Of(April, [later]));
        Assert.False(later.IsInForceIn(April));
        Assert.Equal([now], CarePlanSpan.Of(April, [later, now]));
        Assert.Empty(CarePlanSpan.Of(April, [Plan(CarePlanStatus.Completed, "2026-05-20", "2026-06-20")]));
    }

    [Fact]
    public void A_month_has_a_plan_exactly_when_one_of_its_days_lies_in_a_plan_that_counts() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Spans().ToArbitrary(), plans =>
        {
            for (var month = new ServiceMonth(2026, 1); month < new ServiceMonth(2026, 7); month = month.Next)
            {
                var days = Enumerable.Range(0, month.Last.Day).Select(month.First.AddDays).ToList();
                var expected = plans.Where(p => p.Status is CarePlanStatus.Active or CarePlanStatus.Completed && days.Exists(d => !(d < p.Start) && !(d > p.End))).ToList();
                if (expected.Count > 0) Assert.Equal(expected, CarePlanSpan.Of(month, plans));
                else Assert.All(CarePlanSpan.Of(month, plans), p => Assert.True(p.Start > month.Last));
            }
        }));

    private static Gen<List<CarePlanSpan>> Spans() => Gen.Zip(Gen.Elements(Enum.GetValues<CarePlanStatus>()), Gen.Zip(Gen.Choose(0, 180), Gen.Choose(0, 90)))
        .Select(drawn => new CarePlanSpan(drawn.Item1, new DateOnly(2026, 1, 1).AddDays(drawn.Item2.Item1), new DateOnly(2026, 1, 1).AddDays(drawn.Item2.Item1 + drawn.Item2.Item2)))
        .ListOf(3).Select(spans => spans.ToList());

    private static CarePlanSpan Plan(CarePlanStatus status, string? start, string? end) => new(status, Day(start), Day(end));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd");
}
