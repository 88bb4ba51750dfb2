using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>Urgent cases by the API: what their clinician does there has the console's effects.</summary>
public sealed class NeedApiTests : IAsyncLifetime
{
    private const string Needs = "api/v1/practices/p1/needs";
    private readonly TestIssuer issuer = new();
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_case_is_found_taken_and_ended_with_its_minutes_in_the_callers_name()
    {
        using var nora = Client("nora");
        var open = Assert.Single((await ListAsync(nora, "?state=open")).EnumerateArray());
        var need = open.GetProperty("id").GetString()!;
        Assert.Equal("edna", open.GetProperty("patient").GetString());
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(nora, $"{need}/take")).Status);
        await story.PassAsync(TimeSpan.FromMinutes(9));
        var (status, done) = await PostAsync(nora, $"{need}/done", new { minutes = 8, note = "Called back." });
        Assert.Equal((HttpStatusCode.Accepted, 8, 8, false), (status, Number(done, "reported"), Number(done, "logged"), done.GetProperty("toCheck").GetBoolean()));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Empty((await ListAsync(nora, "?state=open")).EnumerateArray());
        var closed = Assert.Single((await ListAsync(nora, "?state=closed")).EnumerateArray());
        Assert.Equal((need, "rn1", 8), (closed.GetProperty("id").GetString(), closed.GetProperty("holder").GetString(), Number(closed, "minutes")));
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.Equal(("rn1", TimeSpan.FromMinutes(8)), (entry.StaffId, entry.End!.Value - entry.Start!.Value));
    }

    [Fact]
    public async Task One_case_tells_the_words_the_number_and_what_happened_and_the_trail_names_its_patient()
    {
        using var nora = Client("nora");
        var need = await OnlyAsync();
        await PostAsync(nora, $"{need.Id}/take");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var whole = await nora.GetFromJsonAsync<JsonElement>($"{Needs}/{need.Id}");
        Assert.Equal("chest hurts", Assert.Single(whole.GetProperty("words").EnumerateArray()).GetProperty("words").GetString());
        Assert.Equal("+16175556001", whole.GetProperty("number").GetString());
        var happened = whole.GetProperty("trail").EnumerateArray().Select(e => e.GetProperty("what").GetString()).ToList();
        Assert.Equal("Opened", happened[0]);
        Assert.Contains("Texted", happened);
        Assert.Equal("rn1", Assert.Single(whole.GetProperty("trail").EnumerateArray(), e => e.GetProperty("what").GetString() == "Taken").GetProperty("person").GetString());
        var (seen, _) = await story.Get<TrailSearch>().BackAsync("p1", new TrailFilter("nora", "edna", false), long.MaxValue, 50, CancellationToken.None);
        Assert.Contains(seen, link => link.Entry.What == NeedTalk.Shown && link.Entry.About == need.Id);
    }

    [Fact]
    public async Task The_list_of_cases_holds_nothing_that_a_patient_wrote_and_no_number()
    {
        using var bill = Client("bill");
        var list = (await ListAsync(bill, "")).GetRawText();
        Assert.DoesNotContain("chest", list, StringComparison.Ordinal);
        Assert.DoesNotContain("6175556001", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Edna", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(bill, $"{(await OnlyAsync()).Id}/take")).Status);
    }

    [Fact]
    public async Task A_case_is_closed_without_a_call_only_with_the_reason()
    {
        using var nora = Client("nora");
        var need = (await OnlyAsync()).Id;
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(nora, $"{need}/done", new { minutes = 0 })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(nora, $"{need}/done", new { minutes = 481 })).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(nora, $"{need}/done", new { minutes = 0, note = "It was a test." })).Status);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("It was a test.", (await OnlyAsync()).Note);
        var (again, _) = await PostAsync(nora, $"{need}/done", new { minutes = 3, note = "Late." });
        Assert.Equal(HttpStatusCode.Conflict, again);
        Assert.Equal("It was a test.", (await OnlyAsync()).Note);
    }

    [Fact]
    public async Task Minutes_that_end_a_case_are_its_holders_and_the_rest_of_too_many_is_told()
    {
        using var nora = Client("nora");
        using var cora = Client("cora");
        var need = (await OnlyAsync()).Id;
        await PostAsync(nora, $"{need}/take");
        await story.PassAsync(TimeSpan.FromMinutes(3));
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync(cora, $"{need}/done", new { minutes = 5 })).Status);
        var (_, done) = await PostAsync(nora, $"{need}/done", new { minutes = 16 });
        Assert.Equal((16, 3, true), (Number(done, "reported"), Number(done, "logged"), done.GetProperty("toCheck").GetBoolean()));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Contains(await story.TasksAsync(), t => t.Kind == StaffTaskKind.CheckCallMinutes);
    }

    [Fact]
    public async Task A_case_that_is_passed_on_pages_the_next_person()
    {
        using var nora = Client("nora");
        var need = await OnlyAsync();
        async Task<int> PagesAsync() => (await story.Get<NeedStore>().PagesAsync(new NeedId("p1", need.Id), CancellationToken.None)).Select(p => p.Person).Distinct().Count();
        var before = await PagesAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(nora, $"{need.Id}/pass")).Status);
        await story.PassAsync(TimeSpan.FromSeconds(10));
        Assert.True(await PagesAsync() > before);
    }

    [Fact]
    public async Task A_machine_names_whose_act_it_is()
    {
        var need = (await OnlyAsync()).Id;
        using (var nameless = await story.World.Api.PostAsync(new Uri($"api/practices/p1/needs/{need}/take", UriKind.Relative), null)) Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        using (var named = await story.World.Api.PostAsync(new Uri($"api/practices/p1/needs/{need}/take?by=rn2", UriKind.Relative), null)) Assert.Equal(HttpStatusCode.Accepted, named.StatusCode);
        await story.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("rn2", (await OnlyAsync()).Holder);
    }

    public async ValueTask DisposeAsync()
    {
        issuer.Dispose();
        await story.DisposeAsync();
    }

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static Task<JsonElement> ListAsync(HttpClient client, string query) => client.GetFromJsonAsync<JsonElement>(Needs + query);

    private static async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(HttpClient client, string path, object? body = null)
    {
        using var answer = await client.PostAsync(new Uri($"{Needs}/{path}", UriKind.Relative), body is null ? null : JsonContent.Create(body));
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    private async Task<NeedRecord> OnlyAsync() => Assert.Single(await story.Get<NeedStore>().ListAsync("p1", CancellationToken.None));

    private HttpClient Client(string account)
    {
        var client = new HttpClient { BaseAddress = story.World.App.Address };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good($"demo-1-{account}", story.Now)}");
        return client;
    }
}
