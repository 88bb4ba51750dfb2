using System.Net;
using CcmFlow.Functions.Tests.Claims;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Minutes that were logged wrongly are put right at the console, with a reason; nothing that was logged is lost.</summary>
public sealed class EntryCorrectionStories
{
    private const string Month = "/patients/edna/months/2026-04";

    [Fact]
    public async Task A_typing_error_is_corrected_with_a_reason_and_counts_no_more_for_whoever_did_the_work()
    {
        await using var story = await BeginAsync();
        using var cora = await LoggedAsync(story, "120");
        await cora.OpenAsync(Month);
        await cora.OpenAsync(LinkOf(cora.Page));
        Assert.Contains("120:00 minutes", cora.Page, StringComparison.Ordinal);
        await cora.EditAsync("/entries/typo", ("minutes", "12"), ("act", "correct"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("Why: write why", cora.Page, StringComparison.Ordinal);
        Assert.Equal("12", cora.Value("minutes"));
        await cora.EditAsync("/entries/typo", ("minutes", "12"), ("why", "A nought too many"), ("act", "correct"));
        Assert.Empty(cora.Complaints);
        Assert.Contains("no, it was corrected", cora.Page, StringComparison.Ordinal);
        Assert.Contains(">12:00</td>", cora.Page, StringComparison.Ordinal);
        var (first, second) = await EntriesAsync(story);
        Assert.Equal((TimeSpan.FromMinutes(120), TimeSpan.FromMinutes(12)), (first.Duration, second.Duration));
        Assert.Equal((first.Id, first.StaffId, first.Role, first.Activity), (second.Supersedes, second.StaffId, second.Role, second.Activity));
        Assert.Equal(("A nought too many", story.Practice.Team.Staff.Single(s => s.Id == first.StaffId).Id), (second.Reason, second.CorrectedBy));
    }

    [Fact]
    public async Task An_entry_that_was_no_work_for_the_patient_is_taken_out()
    {
        await using var story = await BeginAsync();
        using var cora = await LoggedAsync(story, "25");
        await cora.OpenAsync($"{Month}/entries/typo");
        await cora.EditAsync("/entries/typo", ("why", "It was for the neighbour"), ("act", "withdraw"));
        Assert.Contains("takes another out", cora.Page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"decision-h\">Decision</h2><span class=\"num\">0:00</span>", cora.Page, StringComparison.Ordinal);
        Assert.Equal(2, (await story.MonthAsync("edna")).Entries.Count);
        // The row that takes it out says why, and there is nothing of it to correct.
        Assert.Contains(": It was for the neighbour</div>", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Correct<span", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_takes_another_out_on_the_day_of_the_consent_has_no_order_to_check()
    {
        var zone = Rules.Calendar.LocalZone.Find("America/New_York");
        var day = new DateOnly(2026, 4, 9);
        var limits = new TimeLimits(Story.April, zone) { ConsentAt = zone.AtLocal(day, new TimeOnly(12, 0)) };
        var logged = TimeEntry.On("typo", day, TimeSpan.FromMinutes(25));
        Assert.Equal(["typo"], CountedTime.Of([logged], limits).OrderUnknownEntryIds);
        Assert.Empty(CountedTime.Of([logged, TimeEntry.Withdrawing(logged, "out", day, "care1", "It was for the neighbour")], limits).OrderUnknownEntryIds);
    }

    [Fact]
    public async Task Of_two_who_correct_the_same_entry_the_second_sees_the_first_and_loses_nothing_typed()
    {
        await using var story = await BeginAsync();
        using var cora = await LoggedAsync(story, "120");
        using var other = await Visitor.SignInAsync(story);
        await cora.OpenAsync($"{Month}/entries/typo");
        await other.OpenAsync($"{Month}/entries/typo");
        await cora.EditAsync("/entries/typo", ("minutes", "12"), ("why", "Twelve it was"), ("act", "correct"));
        await other.EditAsync("/entries/typo", ("minutes", "21"), ("why", "Twenty-one it was"), ("act", "correct"));
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("<blockquote>Twelve it was</blockquote>", other.Page, StringComparison.Ordinal);
        Assert.Equal(("21", "Twenty-one it was"), (other.Value("minutes"), other.Value("why")));
        Assert.Equal(2, (await story.MonthAsync("edna")).Entries.Count);
    }

    [Fact]
    public async Task With_the_hour_at_which_work_began_it_is_clear_what_was_before_a_consent_of_that_day()
    {
        await using var story = await BeginAsync();
        using var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("id", "hour"), ("date", "2026-04-09"), ("from", "14:30"), ("minutes", "12"), ("activity", "Other"));
        Assert.Empty(cora.Complaints);
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        var start = story.Zone.AtLocal(new DateOnly(2026, 4, 9), new TimeOnly(14, 30));
        Assert.Equal((start, start.AddMinutes(12), null), (entry.Start!.Value, entry.End!.Value, entry.Date));
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("date", "2026-04-09"), ("from", "half past"), ("minutes", "12"), ("activity", "Other"));
        Assert.Contains("Began at: the hour at which it began, such as 14:30, or nothing.", cora.Page, StringComparison.Ordinal);
        await cora.SendAsync("/time", ("date", "2026-04-10"), ("from", "23:55"), ("minutes", "12"), ("activity", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
    }

    [Fact]
    public async Task A_correction_after_the_close_asks_whoever_bills_and_the_packet_tells_it()
    {
        await using var world = await ClaimWorld.BeginAsync(1);
        await world.PassAsync(TimeSpan.FromDays(3));
        using var cora = await Visitor.SignInAsync(world.Story);
        await cora.OpenAsync("/patients/e1/months/2026-04/entries/x");
        await cora.EditAsync("/entries/x", ("minutes", "12"), ("why", "Half of it was another's"), ("act", "correct"));
        Assert.Contains("April 2026 is closed: the minutes are kept and marked as late", cora.Page, StringComparison.Ordinal);
        Assert.Equal("e1", Assert.Single(await world.TasksAsync(StaffTaskKind.CorrectClaim)).Patient);
        using var bill = await Visitor.SignInAsync(world.Story, "bill");
        await bill.OpenAsync("/claims/2026-04/e1");
        Assert.Contains("corrects x, by ", bill.Page, StringComparison.Ordinal);
        Assert.Contains("Half of it was another's", bill.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("/entries/", bill.Page, StringComparison.Ordinal);
        await bill.OpenAsync("/patients/e1/months/2026-04/entries/x");
        Assert.Equal(HttpStatusCode.Forbidden, bill.Status);
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        return story;
    }

    private static async Task<Visitor> LoggedAsync(Story story, string minutes)
    {
        var cora = await Visitor.SignInAsync(story);
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/time", ("id", "typo"), ("date", "2026-04-09"), ("minutes", minutes), ("activity", "CarePlanReview"));
        Assert.Empty(cora.Complaints);
        return cora;
    }

    private static string LinkOf(string page)
    {
        var at = page.IndexOf($"{Month}/entries/", StringComparison.Ordinal);
        Assert.True(at > 0, "No entry can be corrected.");
        return page[at..page.IndexOf('"', at)];
    }

    private static async Task<(TimeEntry First, TimeEntry Second)> EntriesAsync(Story story)
    {
        var entries = (await story.MonthAsync("edna")).Entries.OrderBy(e => e.LoggedAt).Select(e => e.Entry).ToList();
        Assert.Equal(2, entries.Count);
        return (entries.Single(e => e.Supersedes is null), entries.Single(e => e.Supersedes is not null));
    }
}
