using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>Work is ticked off with a word of what was done, by whoever may do it, and a slip of the finger loses none.</summary>
public sealed class TaskTickStories : IAsyncLifetime
{
    private const string Call = "2026-03.edna.CallBack";
    private const string Note = "Spoke with her daughter; she brings the scale on Friday.";
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync();
        story.Careless = true;
        story.Forget(await story.EnrollAsync(Story.Person("edna")));
        await TaskClosingStories.AddAsync(story, StaffTaskKind.CallBack, "2026-03");
    }

    [Fact]
    public async Task What_was_done_is_kept_with_who_and_when_and_shown_on_the_patients_page_alone()
    {
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        await ruth.EditAsync("CallBack/done", ("note", Note));
        Assert.Equal(HttpStatusCode.OK, ruth.Status);
        Assert.Contains("Done. It is off the list.", ruth.Page, StringComparison.Ordinal);
        Assert.Contains("Call the patient back. Done by", ruth.Page, StringComparison.Ordinal);
        await ruth.OpenAsync("/patients/edna");
        Assert.Contains(Note, ruth.Page, StringComparison.Ordinal);
        Assert.Equal((true, story.Now, Note, (StaffAct?)null), (await TaskAsync() is var task && task.Done, task.DoneAt, task.Note, task.DoneWith));
        Assert.DoesNotContain(await TrailAsync(), l => JsonSerializer.Serialize(l).Contains("daughter", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_ticked_off_by_mistake_is_put_back_as_it_was()
    {
        var before = await TaskAsync();
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        await ruth.EditAsync("CallBack/done", ("note", Note));
        await ruth.SendAsync("CallBack/reopen");
        Assert.Contains("on the list again, as it was", ruth.Page, StringComparison.Ordinal);
        Assert.Equal(before with { Note = Note }, await TaskAsync());
        Assert.Equal(Note, ruth.Value("note"));
        // Once more from the list of today, on a page that was opened afresh.
        await ruth.SendAsync("CallBack/done");
        await ruth.OpenAsync();
        Assert.Contains("Done today", ruth.Page, StringComparison.Ordinal);
        await ruth.SendAsync("CallBack/reopen");
        Assert.False((await TaskAsync()).Done);
        Assert.Equal(["ConsoleFinishTask", "ConsoleReopenTask", "ConsoleFinishTask", "ConsoleReopenTask"], (await TrailAsync()).Where(l => l.Entry.Changes).Select(l => l.Entry.What));
        Assert.All((await TrailAsync()).Where(l => l.Entry.Changes), l => Assert.Equal(("ruth", "edna"), (l.Entry.Who, l.Entry.Patient)));
    }

    [Fact]
    public async Task Who_presses_second_sees_who_did_it_and_when_and_loses_no_note()
    {
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        using var cora = await Visitor.SignInAsync(story);
        using var late = await Visitor.SignInAsync(story);
        foreach (var visitor in new[] { ruth, cora, late }) await visitor.OpenAsync();
        await ruth.SendAsync("CallBack/done");
        var first = await TaskAsync();
        await cora.SendAsync("CallBack/done");
        Assert.Equal(HttpStatusCode.OK, cora.Status);
        Assert.Contains("That was done already.", cora.Page, StringComparison.Ordinal);
        Assert.Matches(@"Done by [^<]+, Mar 31, \d\d:\d\d\.", cora.Page);
        await late.EditAsync("CallBack/done", ("note", Note));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains($"has done that already, Mar 31", late.Page, StringComparison.Ordinal);
        Assert.Contains($"Your note was not kept: {Note}", late.Page, StringComparison.Ordinal);
        Assert.Equal(first, await TaskAsync());
        Assert.Equal(["Unchanged 303", "Refused 409"], (await TrailAsync()).Select(l => l.Entry.Outcome).OfType<string>());
    }

    [Fact]
    public async Task A_note_that_is_too_long_comes_back_with_its_words()
    {
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        await ruth.EditAsync("CallBack/done", ("note", new string('x', TaskTicks.MostNote + 1)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, TaskTicks.MostNote + 1), (ruth.Status, ruth.Value("note").Length));
        Assert.False((await TaskAsync()).Done);
    }

    [Fact]
    public async Task What_an_act_did_is_not_put_back()
    {
        await TaskClosingStories.AddAsync(story, StaffTaskKind.GiveCarePlanCopy, "2026-04");
        using (await story.World.Api.PostAsync(new Uri("api/practices/p1/patients/edna/care-plan-copy", UriKind.Relative), null)) { }
        using var refused = await story.World.Api.PostAsync(new Uri("api/practices/p1/tasks/2026-04.edna.GiveCarePlanCopy/reopen?by=care1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        // The other way round: put back, then done with its act.
        await TaskClosingStories.AddAsync(story, StaffTaskKind.EstablishCarePlan, "2026-04");
        using var ruth = await Visitor.SignInAsync(story, "ruth");
        await ruth.OpenAsync();
        await ruth.SendAsync("EstablishCarePlan/done");
        await ruth.SendAsync("EstablishCarePlan/reopen");
        using (await story.PutAsync("api/practices/p1/patients/edna/care-plan?by=care1", new { elements = Enum.GetNames<CarePlanElement>(), reviewOn = "2026-07-01" }))
            Assert.Equal(StaffAct.CarePlanEstablished, (await TaskAsync("2026-04.edna.EstablishCarePlan")).DoneWith);
        await ruth.OpenAsync();
        Assert.DoesNotContain("EstablishCarePlan/reopen", ruth.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_ticks_off_with_a_note_and_puts_back_on_the_state_that_was_seen()
    {
        var api = story.World.Api;
        using var seen = await api.GetAsync(new Uri($"api/practices/p1/tasks/{Call}", UriKind.Relative));
        var tag = seen.Headers.ETag!.ToString();
        using (var done = await SendAsync("done", tag, new { note = Note }))
        {
            Assert.Equal(HttpStatusCode.OK, done.StatusCode);
            Assert.Equal((Note, "care1", true), (await done.Content.ReadFromJsonAsync<JsonElement>() is var told && told.GetProperty("done").GetBoolean() ? (told.GetProperty("note").GetString(), told.GetProperty("doneBy").GetString(), true) : default));
        }
        using (var stale = await SendAsync("reopen", tag, null))
        {
            Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
            Assert.Equal("care1", (await stale.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("current").GetProperty("doneBy").GetString());
        }
        using (var again = await SendAsync("done", null, new { note = "Other words." })) Assert.Equal(Note, (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("note").GetString());
        using (var back = await SendAsync("reopen", null, null)) Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        using (var back = await SendAsync("reopen", null, null)) Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        using (var odd = await SendAsync("done", null, new[] { 1 })) Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
        using (var odd = await SendAsync("done", null, new { note = new string('x', TaskTicks.MostNote + 1) })) Assert.Equal(HttpStatusCode.BadRequest, odd.StatusCode);
        Assert.False((await TaskAsync()).Done);
        Assert.Equal(["Refused 412", "Unchanged 200", "Unchanged 200", "Refused 400", "Refused 400"], (await TrailAsync()).Select(l => l.Entry.Outcome).OfType<string>());

        Task<HttpResponseMessage> SendAsync(string act, string? ifMatch, object? body)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"api/practices/p1/tasks/{Call}/{act}?by=care1", UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
            if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
            return api.SendAsync(request);
        }
    }

    [Theory]
    [InlineData(StaffTaskKind.MendRejectedClaim)]
    [InlineData(StaffTaskKind.WorkDenial)]
    [InlineData(StaffTaskKind.CorrectClaim)]
    public async Task Work_on_a_claim_leaves_the_list_by_its_act_or_with_a_word_of_what_was_done(StaffTaskKind kind)
    {
        await TaskClosingStories.AddAsync(story, kind, "2026-03");
        var id = $"2026-03.edna.{kind}";
        using var bill = await Visitor.SignInAsync(story, "bill");
        await bill.OpenAsync();
        await bill.SendAsync($"{kind}/done");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bill.Status);
        Assert.Contains(bill.Complaints, c => c.Contains(TaskTicks.NoteMend, StringComparison.Ordinal));
        using (var answer = await story.World.Api.PostAsync(new Uri($"api/practices/p1/tasks/{id}/done?by=bill", UriKind.Relative), null)) Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False((await TaskAsync(id)).Done);
        await bill.EditAsync($"{kind}/done", ("note", "The payer was called; it stays as it is."));
        Assert.Equal((true, "The payer was called; it stays as it is."), ((await TaskAsync(id)).Done, (await TaskAsync(id)).Note));
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Today_offers_a_role_what_it_may_do_and_says_of_the_rest_whose_it_is(Role role)
    {
        var kinds = Enum.GetValues<StaffTaskKind>();
        foreach (var kind in kinds) await TaskClosingStories.AddAsync(story, kind, "2026-04", occasion: "walk");
        using var visitor = await Visitor.SignInAsync(story, TwoPractices.AccountOf(role));
        for (var group = 0; group < 7; group++)
        {
            await visitor.OpenAsync($"?group={group}");
            var page = visitor.Page;
            foreach (var link in Regex.Matches(page, "<a class=\"button\" href=\"([^\"#]*)").Select(m => m.Groups[1].Value).Distinct())
            {
                await visitor.OpenAsync(link);
                // A claim that is not there is no page; one that is not theirs is another thing.
                Assert.NotEqual(HttpStatusCode.Forbidden, visitor.Status);
            }
            foreach (var kind in kinds.Where(k => page.Contains($".{k}.walk/done\"", StringComparison.Ordinal))) Assert.Contains(role, WorkRights.Doers(kind));
        }
        await visitor.OpenAsync("?group=5");
        Assert.Equal(role is Role.CareManager or Role.ClinicianOnCall, visitor.Page.Contains("A biller or an administrator does this.", StringComparison.Ordinal));
        foreach (var kind in kinds)
        {
            var session = await story.Get<Sessions>().BeginAsync("p1", TwoPractices.AccountOf(role), null, CancellationToken.None);
            using var http = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = story.World.App.Address };
            using var form = new HttpRequestMessage(HttpMethod.Post, new Uri($"api/console/p1/tasks/{StaffTask.IdOf(kind, "2026-04", "edna", "walk")}/done", UriKind.Relative))
            {
                Content = new FormUrlEncodedContent([KeyValuePair.Create(AccessGate.FormTokenField, story.Get<Sessions>().FormToken(session)), KeyValuePair.Create("note", "Seen to.")]),
            };
            form.Headers.Add("Origin", story.World.App.Address.GetLeftPart(UriPartial.Authority));
            using var answer = await http.SendAsync(TwoPractices.With(form, session));
            Assert.Equal(WorkRights.Doers(kind).Contains(role) ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    public ValueTask DisposeAsync() => story.DisposeAsync();

    private async Task<StaffTask> TaskAsync(string id = Call) => (await story.Get<WorklistStore>().FindAsync("p1", id, CancellationToken.None))!;

    private Task<IReadOnlyList<TrailLink>> TrailAsync() => story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None);
}
