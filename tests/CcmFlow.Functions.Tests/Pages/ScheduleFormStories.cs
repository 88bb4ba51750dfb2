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

    [Fact]
    public async Task What_is_refused_of_a_change_names_the_person_and_the_mend_and_a_changed_shift_is_marked()
    {
        await using var story = await BeginDailyAsync();
        using var nora = await Visitor.SignInAsync(story, "nora");
        await nora.OpenAsync("/on-call");
        Assert.DoesNotContain(">changed</span>", nora.Page, StringComparison.Ordinal);
        var second = OnCallResolver.At(story.Practice.Team.Schedules["second"], story.Zone.AtLocal(new DateOnly(2026, 4, 3), new TimeOnly(20, 0))).Primary!;
        var name = story.Practice.Team.Staff.Single(s => s.Id == second).Name;
        var goes = (await WhoAsync(story, 3))!;
        await nora.SendAsync("/first/changes", [.. Day("Replace"), ("add", second), ("remove", goes)]);
        Assert.Contains(nora.Complaints, c => c.Contains($"{name} has a shift of level \"second\" then", StringComparison.Ordinal));
        // One of the two has no turn that day.
        await nora.SendAsync("/first/changes", [.. Day("Swap"), ("add", goes == "rn2" ? "care1" : "rn2"), ("remove", goes)]);
        Assert.Contains("has no shift here in that time to give. Choose \"One stands in for another\"", Assert.Single(nora.Complaints), StringComparison.Ordinal);
        await nora.SendAsync("/first/changes", [.. Day("Remove"), ("add", ""), ("remove", goes)]);
        Assert.Contains("Choose \"One stands in for another\" and say who comes", Assert.Single(nora.Complaints), StringComparison.Ordinal);
        Assert.Empty((await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"].Overrides);
        await nora.SendAsync("/first/changes", [.. Day("Replace"), ("add", goes == "rn2" ? "care1" : "rn2"), ("remove", goes)]);
        Assert.Contains("The schedule is changed.", nora.Page, StringComparison.Ordinal);
        Assert.Contains(">changed</span>", nora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turns_that_begin_later_are_refused_for_their_day_and_not_for_anybody_s_numbers()
    {
        await using var story = await Story.BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/schedule.first");
        await cora.EditAsync("/settings/schedule.first", ("startsOn", "2026-12-01"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(cora.Complaints, c => c.Contains("before the first hand-off, 2026-12-01: choose a day that is not after", StringComparison.Ordinal));
        Assert.DoesNotContain("verified numbers first", string.Join(' ', cora.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_as_somebody_of_the_team_is_named_before_that_person_is_taken_away()
    {
        await using var story = await Story.BeginAsync(practice: p => p with { Accounts = [.. p.Accounts.Select(a => a.Id == "bill" ? a with { StaffId = "lpn1" } : a)] });
        story.Careless = true;
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/staff.lpn1");
        await cora.SendAsync("/staff.lpn1/remove");
        Assert.Contains(cora.Complaints, c => c.Contains("signs in as the team member", StringComparison.Ordinal));
        Assert.DoesNotContain("nobody of the team", cora.Page, StringComparison.Ordinal);
    }

    private static (string, string)[] Day(string kind) => [("kind", kind), ("fromDay", "2026-04-03"), ("fromTime", "08:00"), ("toDay", "2026-04-04"), ("toTime", "08:00"), ("exchange", "")];

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
