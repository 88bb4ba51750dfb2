using System.Net;
using Azure.Data.Tables;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Two tabs, two people, a button that is pressed twice, a form that comes late, a row that somebody tampered with.</summary>
public sealed class SecondClickStories
{
    [Fact]
    public async Task Stop_pressed_twice_logs_once_and_does_not_say_that_nothing_was_logged()
    {
        await using var story = await BeginAsync();
        using var tabs = await TwoTabsAsync(story);
        var (one, two) = tabs;
        await one.OpenAsync("/patients/edna");
        await one.SendAsync("/edna/timer", ("act", "start"));
        await story.PassAsync(TimeSpan.FromMinutes(12));
        await one.OpenAsync("/patients/edna");
        await two.OpenAsync("/patients/edna");
        await one.SendAsync("/edna/timer", ("act", "stop"), ("activity", nameof(CareActivity.PhoneCallPatient)));
        Assert.Contains("The minutes are logged.", one.Page, StringComparison.Ordinal);
        await two.SendAsync("/edna/timer", ("act", "stop"), ("activity", nameof(CareActivity.PhoneCallPatient)));
        Assert.DoesNotContain("nothing was logged", two.Page, StringComparison.Ordinal);
        Assert.Contains("its minutes stand in the list of entries", two.Page, StringComparison.Ordinal);
        Assert.Single((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task A_timer_that_goes_on_in_another_tab_while_it_is_being_logged_is_not_taken_away()
    {
        await using var story = await BeginAsync();
        var timers = story.Get<StaffTimers>();
        await timers.StartAsync("p1", "rn1", "edna", CancellationToken.None);
        await story.PassAsync(TimeSpan.FromMinutes(5));
        var paused = (await timers.PauseAsync("p1", "rn1", "edna", CancellationToken.None))!;
        await timers.StartAsync("p1", "rn1", "edna", CancellationToken.None);
        await timers.EndAsync("p1", paused, CancellationToken.None);
        Assert.NotNull((await timers.FindAsync("p1", "rn1", CancellationToken.None))?.RunsSince);
    }

    [Fact]
    public async Task A_timer_paused_at_the_very_end_of_the_month_can_be_stopped()
    {
        await using var story = await BeginAsync();
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April).AddMinutes(-15), null, CancellationToken.None);
        await story.Get<StaffTimers>().StartAsync("p1", "rn1", "edna", CancellationToken.None);
        await story.World.Clock.RunUntilAsync(story.Zone.MonthEnd(Story.April), null, CancellationToken.None);
        await story.Get<StaffTimers>().PauseAsync("p1", "rn1", "edna", CancellationToken.None);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var stopped = await story.Get<TimerStop>().StopAsync(story.Practice, "rn1", await story.PatientAsync("edna"), CareActivity.Other, CancellationToken.None);
        Assert.Null(stopped.Fault);
        Assert.Single((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task Work_that_was_done_keeps_who_did_it_and_when()
    {
        await using var story = await BeginAsync();
        var worklist = story.Get<WorklistStore>();
        await worklist.AddAsync(new StaffTask("p1", "2026-04.edna.CallBack.x", StaffTaskKind.CallBack, "edna", "2026-04", story.Now, story.Now.AddHours(4), Done: false), CancellationToken.None);
        foreach (var by in new[] { "rn1", "rn2" })
        {
            await story.PassAsync(TimeSpan.FromHours(3));
            using var done = await story.World.Api.PostAsync($"api/practices/p1/tasks/2026-04.edna.CallBack.x/done?by={by}", null);
            Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        }
        var row = (await story.Get<AppTables>().Worklist.FindAsync("p1", "2026-04.edna.CallBack.x", CancellationToken.None))!;
        Assert.Equal(("rn1", story.Now.AddHours(-3)), (row.GetString("DoneBy"), row.GetDateTimeOffset("DoneAt")!.Value));
    }

    [Fact]
    public async Task What_is_written_of_a_case_that_is_closed_changes_no_note_and_is_given_back()
    {
        await using var story = await BeginAsync();
        var need = await CaseAsync(story);
        using var tabs = await TwoTabsAsync(story, "nora");
        var (one, two) = tabs;
        await one.OpenAsync();
        await one.SendAsync($"{need}/take");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await one.OpenAsync();
        await two.OpenAsync();
        await one.SendAsync($"{need}/done", ("minutes", "11"), ("note", "Chest pain is gone; sees Dr. May at nine."));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await two.SendAsync($"{need}/done", ("minutes", "3"), ("note", "Typed in the other tab."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, two.Status);
        Assert.Contains("Typed in the other tab.", two.Page, StringComparison.Ordinal);
        Assert.Equal("Chest pain is gone; sees Dr. May at nine.", (await story.Get<AppTables>().Needs.FindAsync("p1", $"need|{need}", CancellationToken.None))!.GetString("Note"));
    }

    [Fact]
    public async Task Minutes_of_somebody_who_does_not_have_the_case_are_not_said_to_be_logged()
    {
        await using var story = await BeginAsync();
        var need = await CaseAsync(story);
        using var nora = await Visitor.SignInAsync(story, "nora");
        using var cora = await Visitor.SignInAsync(story, "cora");
        await nora.OpenAsync();
        await nora.SendAsync($"{need}/take");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await cora.OpenAsync();
        await cora.SendAsync($"{need}/done", ("minutes", "20"), ("note", "I called too."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        Assert.Contains("has this case", cora.Page, StringComparison.Ordinal);
        Assert.Contains("I called too.", cora.Page, StringComparison.Ordinal);
        Assert.Null((await story.Get<NeedStore>().FindAsync("p1", need, CancellationToken.None))!.ClosedAt);
    }

    [Theory]
    [InlineData("0206-04-03")]
    [InlineData("9999-12-31")]
    public async Task Minutes_of_a_day_that_was_mistyped_are_given_back(string day)
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.SendAsync("/edna/time", ("date", day), ("minutes", "12.5"), ("activity", nameof(CareActivity.PhoneCallPatient)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Equal("12.5", ruth.Value("minutes"));
    }

    [Theory]
    [InlineData("04/30/2026")]
    [InlineData("2026-02-30")]
    public async Task A_day_that_cannot_be_read_is_no_day_left_out(string typed)
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        await ruth.SendAsync("/edna/care-plan", ("elements", "ProblemList"), ("reviewOn", typed));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ruth.Status);
        Assert.Contains(typed, ruth.Value("reviewOn"), StringComparison.Ordinal);
        Assert.Null((await story.PatientAsync("edna")).CarePlan);
    }

    [Theory]
    [InlineData("Who")]
    [InlineData("What")]
    [InlineData("At")]
    [InlineData("Hash")]
    public async Task A_link_that_lost_a_column_is_found_and_the_page_still_opens(string column)
    {
        await using var story = await BeginAsync();
        using var audra = await Visitor.SignInAsync(story, "audra");
        for (var i = 0; i < 4; i++) await audra.OpenAsync();
        var table = story.Get<AppTables>().Trail;
        var row = (await table.FindAsync("p1", "l|000000000002", CancellationToken.None))!;
        row.Remove(column);
        await table.UpsertEntityAsync(row, TableUpdateMode.Replace, CancellationToken.None);
        Assert.Equal(2, await story.Get<AuditTrail>().VerifyAsync("p1", CancellationToken.None));
        await audra.OpenAsync("/audit");
        Assert.Equal(HttpStatusCode.OK, audra.Status);
        await audra.SendAsync("/audit/verify");
        Assert.Contains("broken at entry 2", audra.Page, StringComparison.Ordinal);
        await audra.OpenAsync("/audit/export");
        Assert.Equal(HttpStatusCode.OK, audra.Status);
    }

    [Fact]
    public async Task A_page_that_fails_says_so_and_nothing_of_how_it_is_made()
    {
        await using var story = await BeginAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync("/patients/edna");
        var table = story.Get<AppTables>().PatientMonths;
        var key = new PatientMonthKey("p1", "edna", Story.April);
        await table.UpsertEntityAsync(new TableEntity(key.Partition, "decision") { ["Decision"] = "Quillfeather {" }, TableUpdateMode.Replace, CancellationToken.None);
        await ruth.OpenAsync("/patients/edna");
        Assert.Equal(HttpStatusCode.InternalServerError, ruth.Status);
        Assert.Contains("Something went wrong here", ruth.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", ruth.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillfeather", ruth.Page, StringComparison.Ordinal);
        Assert.Contains(story.World.Log, l => l.StartsWith("Error", StringComparison.Ordinal) && l.Contains("ConsolePatient", StringComparison.Ordinal));
        Assert.DoesNotContain(story.World.Log, l => l.Contains("Quillfeather", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chain_is_not_said_to_hold_by_whoever_made_a_link()
    {
        await using var story = await BeginAsync();
        using var audra = await Visitor.SignInAsync(story, "audra");
        await audra.OpenAsync("/audit?said=trail-holds");
        Assert.DoesNotContain("the chain holds", audra.Page, StringComparison.Ordinal);
    }

    private static async Task<Story> BeginAsync()
    {
        var story = await Story.BeginAsync();
        story.Careless = true;
        story.Forget(await story.EnrollConsentedAsync(Story.Person("edna")));
        await story.UntilAsync(6, 10);
        return story;
    }

    /// <summary>The id of an open case that nobody has taken.</summary>
    private static async Task<string> CaseAsync(Story story)
    {
        story.World.Carrier.Phone("+16175556001").Texts("my chest hurts");
        await story.PassAsync(TimeSpan.FromSeconds(20));
        return Assert.Single(await story.Get<NeedStore>().OpenAsync("p1", CancellationToken.None)).Id;
    }

    private static async Task<Tabs> TwoTabsAsync(Story story, string account = "ruth") => new(await Visitor.SignInAsync(story, account), await Visitor.SignInAsync(story, account));

    private sealed record Tabs(Visitor One, Visitor Two) : IDisposable
    {
        public void Dispose()
        {
            One.Dispose();
            Two.Dispose();
        }
    }
}
