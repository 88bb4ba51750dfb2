using System.Net;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Settings take from no level everybody who could be paged; a practice that is being set up is told what is open.</summary>
public sealed class LevelCoverStories
{
    [Theory]
    [InlineData("staff.rn1", "phone", "+16175558888", "level 1 of urgent cases would page nobody until the new number is verified")]
    [InlineData("schedule.first", "participants", "new", "level 1 of urgent cases would page nobody")]
    [InlineData("level.1", "pages", "new", "level 1 of urgent cases would page nobody")]
    public async Task A_change_that_leaves_a_level_with_nobody_who_can_be_paged_is_refused(string section, string field, string value, string mend)
    {
        await using var story = await BeginAsync(["rn1"]);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"/settings/{section}");
        await cora.EditAsync($"/settings/{section}", (field, value));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains(mend, string.Concat(cora.Complaints), StringComparison.OrdinalIgnoreCase);
        var practice = await story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
        var states = await story.Get<Contacts>().StatesAsync(practice, CancellationToken.None);
        var people = OnCallResolver.People(practice.Team.Escalation.Steps[0], await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None), story.Now);
        Assert.Contains(people, person => states(person).CanBePaged);
    }

    [Fact]
    public async Task Turns_of_somebody_without_verified_numbers_beside_others_are_refused_from_the_first_of_them()
    {
        await using var story = await BeginAsync(["rn1"]);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/settings/schedule.first");
        await cora.EditAsync("/settings/schedule.first", ("participants", "rn1"), ("participants", "new"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("whoever has a turn needs verified numbers first", string.Concat(cora.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_of_one_who_takes_turns_with_others_is_saved_and_the_hours_that_wait_for_its_code_are_on_Today_at_once()
    {
        await using var story = await BeginAsync(["rn1", "rn2"]);
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync();
        Assert.DoesNotContain("Nobody on call", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync("/settings/staff.rn1");
        await cora.EditAsync("/settings/staff.rn1", ("phone", "+16175558888"));
        Assert.Contains("There are hours in which urgent cases page nobody with verified numbers", cora.Page, StringComparison.Ordinal);
        await cora.OpenAsync();
        Assert.Contains("Nobody on call", cora.Page, StringComparison.Ordinal);
        Assert.Contains("has no verified numbers", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_practice_of_which_no_number_is_verified_yet_can_be_set_up_and_sees_what_is_open()
    {
        await using var story = await BeginAsync(["rn1"], p => p with { Team = p.Team with { Staff = [.. p.Team.Staff.Select(s => s with { NumbersVerifiedOn = null })] } });
        using var cora = await Visitor.SignInAsync(story);
        foreach (var (section, field, value) in new[] { ("schedule.first", "participants", "new"), ("staff.new", "phone", "+16175558888"), ("level.3", "pages", "new") })
        {
            await cora.OpenAsync($"/settings/{section}");
            await cora.EditAsync($"/settings/{section}", (field, value));
            Assert.Contains("There are hours in which urgent cases page nobody with verified numbers", cora.Page, StringComparison.Ordinal);
        }
        await cora.OpenAsync("/on-call");
        Assert.Contains("Level \"3\"", WebUtility.HtmlDecode(cora.Page), StringComparison.Ordinal);
    }

    /// <param name="first">Who takes turns on the first level.</param>
    private static async Task<Story> BeginAsync(IReadOnlyList<string> first, Func<Practice, Practice>? more = null)
    {
        var story = await Story.BeginAsync(practice: p => (more ?? (same => same))(p with
        {
            Team = p.Team with
            {
                Staff = [.. p.Team.Staff, new StaffMember("new", "New Comer, RN", "+16175557777", "RN", Physician: false)],
                Schedules = p.Team.Schedules.ToDictionary(s => s.Key, s => s.Key == "first" ? s.Value with { Rotation = s.Value.Rotation with { Participants = first } } : s.Value, StringComparer.Ordinal),
            },
        }));
        story.Careless = true;
        return story;
    }
}
