using System.Net;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Turns, who is paged, and a shift for a shift: chosen by name, with script off.</summary>
public sealed class ScheduleFormStories
{
    private static readonly (string, string)[] Swap =
    [
        ("kind", "Swap"), ("add", "care1"), ("remove", "rn2"), ("fromDay", "2026-04-03"), ("fromTime", "08:00"), ("toDay", "2026-04-04"), ("toTime", "08:00"), ("exchange", "yes"),
    ];

    [Fact]
    public async Task Turns_and_who_is_paged_are_chosen_by_name_place_by_place()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/schedule.first");
        Assert.Contains("<select id=\"participants-1\" name=\"participants\"", cora.Page, StringComparison.Ordinal);
        Assert.Contains(">Ruth Relief, RN</option>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<textarea", cora.Page, StringComparison.Ordinal);
        // A place that is emptied goes, and one that was free is filled.
        await cora.EditAsync("/settings/schedule.first", ("participants", ""), ("participants", "rn2"), ("participants", "care1"));
        Assert.Equal("rn2\ncare1", cora.Value("participants"));
        Assert.Equal(["rn2", "care1"], (await PracticeAsync(story)).Team.Schedules["first"].Rotation.Participants);
        await cora.OpenAsync("/settings/level.1");
        Assert.Contains("<option value=\"second\">whoever has the turn of \"second\"</option>", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/settings/level.1", ("pages", "second"), ("pages", "md1"));
        Assert.Equal(["second", "md1"], (await PracticeAsync(story)).Team.Escalation.Steps[0].Targets.Select(t => t.Id));
    }

    [Fact]
    public async Task Two_who_change_places_may_give_a_shift_for_a_shift()
    {
        await using var story = await BeginDailyAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/on-call");
        var (before, dayBefore) = (await WhoAsync(story, 3), await WhoAsync(story, 4));
        await nora.SendAsync("/first/changes", [.. Swap, ("givenFromDay", "2026-04-04"), ("givenFromTime", "08:00"), ("givenToDay", "2026-04-05"), ("givenToTime", "08:00")]);
        Assert.Empty(nora.Complaints);
        Assert.Contains("The schedule is changed.", nora.Page, StringComparison.Ordinal);
        Assert.NotEqual(before, dayBefore);
        Assert.Equal((dayBefore, before), (await WhoAsync(story, 3), await WhoAsync(story, 4)));
    }

    [Fact]
    public async Task An_exchange_whose_shifts_overlap_is_refused_and_not_told_as_done()
    {
        await using var story = await BeginDailyAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/on-call");
        await nora.SendAsync("/first/changes", [.. Swap, ("givenFromDay", "2026-04-03"), ("givenFromTime", "12:00"), ("givenToDay", "2026-04-05"), ("givenToTime", "08:00")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nora.Status);
        Assert.Contains("The two shifts of the exchange overlap", Assert.Single(nora.Complaints), StringComparison.Ordinal);
        Assert.Empty((await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"].Overrides);
    }

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    [InlineData(2199, true)]
    [InlineData(2200, false)]
    public void A_day_on_call_lies_in_a_year_that_can_be(int year, bool can) => Assert.Equal(can, OverrideCheck.IsYear(year));

    /// <summary>Ruth and Cora, a day each.</summary>
    private static async Task<Story> BeginDailyAsync()
    {
        var story = await Story.BeginAsync(practice: p => p with
        {
            Team = p.Team with { Schedules = new Dictionary<string, OnCallSchedule>(p.Team.Schedules) { ["first"] = p.Team.Schedules["first"] with { Rotation = p.Team.Schedules["first"].Rotation with { Kind = RotationKind.Daily, HandOff = new(8, 0), Participants = ["rn2", "care1"] } } } },
        });
        story.Careless = true;
        await story.UntilAsync(2, 12);
        return story;
    }

    private static async Task<string?> WhoAsync(Story story, int day) =>
        OnCallResolver.At((await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"], story.Zone.AtLocal(new DateOnly(2026, 4, day), new TimeOnly(20, 0))).Primary;

    private static Task<Practice> PracticeAsync(Story story) => story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
}
