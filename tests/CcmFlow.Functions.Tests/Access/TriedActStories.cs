using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Console.Trail;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Access;

/// <summary>The trail does not claim what did not happen.</summary>
public sealed class TriedActStories : IAsyncLifetime
{
    private Story story = null!;
    private Visitor cora = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync();
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        cora = await Visitor.SignInAsync(story);
    }

    [Fact]
    public async Task A_form_that_was_refused_stands_there_as_tried_and_one_that_was_taken_has_one_entry()
    {
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/care-plan", ("reviewOn", "someday"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, cora.Status);
        var (tried, end) = await LastTwoAsync();
        Assert.Equal(("ConsoleCarePlan", null, (long?)null), (tried.Entry.What, tried.Entry.Outcome, tried.Entry.Answers));
        Assert.Equal(("ConsoleCarePlan", "Refused 422", (long?)tried.Number, "edna", "cora"), (end.Entry.What, end.Entry.Outcome, end.Entry.Answers, end.Entry.Patient, end.Entry.Who));
        await cora.OpenAsync("/patients/edna");
        await cora.SendAsync("/timer", ("act", "start"));
        Assert.Equal(HttpStatusCode.OK, cora.Status);
        Assert.Single(await TrailAsync(), l => l.Entry.What == "ConsoleTimer");
        await cora.OpenAsync("/audit");
        Assert.DoesNotContain("Recorded a care plan", cora.Page, StringComparison.Ordinal);
        Assert.Equal(3, cora.Page.Split("Tried to record a care plan<span class=\"pill warn\">refused: nothing was changed</span>").Length);
        Assert.Contains($"see entry {end.Number}", cora.Page, StringComparison.Ordinal);
        Assert.Contains("the act may not have come to its end", cora.Page, StringComparison.Ordinal);
        Assert.Null(await story.Get<AuditTrail>().VerifyAsync("p1", CancellationToken.None));
    }

    [Theory]
    [InlineData("api/practices/p1/patients/edna/care-plan?by=care1", "If-Match", 412)]
    [InlineData("api/practices/p1/patients/nobody/care-plan?by=care1", "X-None", 404)]
    public async Task What_the_api_refuses_stands_there_as_refused(string path, string header, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(new { elements = Enum.GetNames<CarePlanElement>(), reviewOn = "2026-07-01" }) };
        request.Headers.TryAddWithoutValidation(header, "\"stale\"");
        using var answer = await story.World.Api.SendAsync(request);
        var (tried, end) = await LastTwoAsync();
        Assert.Equal((status, (long?)tried.Number, $"Refused {status}"), ((int)answer.StatusCode, end.Entry.Answers, end.Entry.Outcome));
    }

    [Fact]
    public async Task An_act_that_broke_on_the_way_is_not_said_to_be_done()
    {
        await cora.OpenAsync("/patients/edna");
        story.World.Transactions.Fault = (method, address) => method != "GET" && address.Contains("Patients", StringComparison.Ordinal);
        await cora.EditAsync("/care-plan", ("reviewOn", "2026-07-01"));
        story.World.Transactions.Fault = null;
        Assert.Equal(HttpStatusCode.InternalServerError, cora.Status);
        Assert.Equal("Failed 500", (await LastTwoAsync()).End.Entry.Outcome);
        await cora.OpenAsync("/audit");
        Assert.Contains("Tried to record a care plan<span class=\"pill warn\">failed: look whether part of it is done</span>", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gets_no_second_entry_written_still_gets_the_answer_with_what_was_typed()
    {
        await cora.OpenAsync("/patients/edna");
        var writes = 0;
        story.World.Transactions.Fault = (method, address) => method == "POST" && address.Contains("$batch", StringComparison.Ordinal) && ++writes > 1;
        await cora.EditAsync("/care-plan", ("reviewOn", "someday"));
        story.World.Transactions.Fault = null;
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "someday"), (cora.Status, cora.Value("reviewOn")));
        Assert.Contains("may not have come to its end", await AuditPageAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_and_outcome_find_each_other_across_pages_filters_and_the_export()
    {
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/care-plan", ("reviewOn", "someday"));
        var (tried, end) = await LastTwoAsync();
        // The outcome is the first on a page of its own when the next page begins before it.
        await cora.OpenAsync($"/audit?before={end.Number}");
        Assert.Contains("Tried to record a care plan", cora.Page, StringComparison.Ordinal);
        Assert.DoesNotContain($"what became of entry {tried.Number}", cora.Page, StringComparison.Ordinal);
        var (links, _) = await story.Get<TrailSearch>().BackAsync("p1", new TrailFilter("cora", "edna", true), end.Number, 1, CancellationToken.None);
        Assert.Equal(new TrailAnswer(end.Number, "Refused 422"), Assert.Single(links).Answer);
        await cora.OpenAsync("/audit/export");
        var lines = cora.Page.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal("Refused 422", lines.Single(l => l.GetProperty("number").GetInt64() == tried.Number).GetProperty("answer").GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task An_outcome_that_somebody_hid_or_moved_is_found()
    {
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/care-plan", ("reviewOn", "someday"));
        var (tried, end) = await LastTwoAsync();
        var (trail, table) = (story.Get<AuditTrail>(), story.Get<AppTables>().Trail);
        Assert.Null(await trail.VerifyAsync("p1", CancellationToken.None));
        await table.DeleteEntityAsync("p1", $"a|{tried.Number:D12}", ETag.All);
        Assert.Equal(tried.Number, await trail.VerifyAsync("p1", CancellationToken.None));
        await table.AddEntityAsync(new TableEntity("p1", $"a|{tried.Number:D12}") { ["By"] = end.Number });
        await table.AddEntityAsync(new TableEntity("p1", $"a|{1:D12}") { ["By"] = end.Number });
        Assert.Equal(1, await trail.VerifyAsync("p1", CancellationToken.None));
    }

    [Fact]
    public void An_entry_of_a_chain_from_before_keeps_its_hash_and_an_answer_has_another()
    {
        var entry = new TrailEntry("p1", "cora", "Look", Changes: false, "edna", null, null);
        var at = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal("aec1db673d52acfc9fb44931af53c83279e9c0ccdc4c61e0b1b0192f70313de8", TrailHash.Of(1, at, entry, ""));
        Assert.NotEqual(TrailHash.Of(1, at, entry, ""), TrailHash.Of(1, at, entry with { Answers = 7 }, ""));
        Assert.NotEqual(TrailHash.Of(1, at, entry with { Answers = 8 }, ""), TrailHash.Of(1, at, entry with { Answers = 7 }, ""));
    }

    [Fact]
    public async Task A_form_that_was_sent_twice_was_one_act()
    {
        await cora.OpenAsync("/patients/edna");
        await cora.EditAsync("/time", ("minutes", "12"), ("date", "2026-03-31"));
        var page = await LastTwoAsync();
        Assert.Null(page.End.Entry.Outcome);
        await cora.OpenAsync("/patients/edna");
        using var once = await PostTimeAsync();
        using var again = await PostTimeAsync();
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (once.StatusCode, again.StatusCode));
        var (second, end) = await LastTwoAsync();
        Assert.Equal(("Unchanged 201", (long?)second.Number), (end.Entry.Outcome, end.Entry.Answers));
        Assert.Contains("Tried to log time<span class=\"pill warn\">nothing was changed: it was so before</span>", await AuditPageAsync(), StringComparison.Ordinal);
        Assert.Single(await TrailAsync(), l => l.Entry is { What: "AddTimeEntry", Answers: null } && l.Number != second.Number);

        Task<HttpResponseMessage> PostTimeAsync() => story.World.Api.PostAsJsonAsync("api/practices/p1/patients/edna/months/2026-03/time-entries", new { id = "t1", date = "2026-03-31", seconds = 600, staffId = "rn1", activity = "Other" });
    }

    [Fact]
    public async Task What_is_done_to_work_and_cases_is_found_by_its_patient()
    {
        await TaskClosingStories.AddAsync(story, StaffTaskKind.CallBack, "2026-04");
        var onCall = new StaffTask("p1", StaffTask.IdOf(StaffTaskKind.CheckOnCall, "2026-04", null, "x"), StaffTaskKind.CheckOnCall, null, "2026-04", story.Now, story.Now, Done: false);
        await story.Get<WorklistStore>().AddAsync(onCall, CancellationToken.None);
        await cora.OpenAsync();
        await cora.SendAsync("CallBack/done");
        await cora.OpenAsync();
        await cora.SendAsync("CheckOnCall.x/done");
        using (await story.World.Api.PostAsync(new Uri("api/practices/p1/tasks/2026-04.edna.CallBack/done?by=care1", UriKind.Relative), null)) { }
        var trail = await TrailAsync();
        Assert.Equal("edna", Assert.Single(trail, l => l.Entry is { What: "ConsoleFinishTask", About: "2026-04.edna.CallBack" }).Entry.Patient);
        Assert.Null(Assert.Single(trail, l => l.Entry is { What: "ConsoleFinishTask", About: "2026-04.CheckOnCall.x" }).Entry.Patient);
        Assert.All(trail.Where(l => l.Entry.What == "FinishTask"), l => Assert.Equal("edna", l.Entry.Patient));
        await cora.OpenAsync("/audit?patient=edna&changes=1");
        Assert.Contains("Ticked a task off", cora.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_act_of_the_trail_can_be_told_as_tried() =>
        Assert.All(TrailWords.Functions, f => Assert.True(TriedWords.Knows(TrailWords.What(new TrailEntry("p1", "cora", f, true, null, null, null))), f));

    public async ValueTask DisposeAsync()
    {
        cora.Dispose();
        await story.DisposeAsync();
    }

    private async Task<string> AuditPageAsync()
    {
        await cora.OpenAsync("/audit");
        return cora.Page;
    }

    private Task<IReadOnlyList<TrailLink>> TrailAsync() => story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None);

    private async Task<(TrailLink Tried, TrailLink End)> LastTwoAsync() => await TrailAsync() is [.., var tried, var end] ? (tried, end) : throw new InvalidOperationException("Less than two entries.");
}
