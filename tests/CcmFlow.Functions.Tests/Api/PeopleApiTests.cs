using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>The API as a person's program uses it: the README's examples, and what they promise.</summary>
public sealed class PeopleApiTests : IAsyncLifetime
{
    private const string Month = "api/v1/practices/p1/patients/edna/months/2026-04";
    private readonly TestIssuer issuer = new();
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        foreach (var (id, phone) in new[] { ("edna", 6001), ("otto", 6002), ("rosa", 6003) }) await story.EnrollConsentedAsync(Story.Person(id, phone));
        await story.UntilAsync(10, 12);
    }

    [Fact]
    public async Task What_a_person_logs_is_logged_as_that_person_whatever_the_body_says_and_nobody_writes_in_anothers_name()
    {
        using var ruth = Client("ruth");
        object Entry(string id, string? staffId) => new { id, date = "2026-04-09", seconds = 600, staffId, activity = "PhoneCallPatient" };
        using var own = await ruth.PostAsJsonAsync($"{Month}/time-entries", Entry("a", null));
        Assert.Equal(HttpStatusCode.Created, own.StatusCode);
        Assert.Equal("rn2", Assert.Single((await story.MonthAsync("edna")).Entries).Entry.StaffId);
        using var others = await ruth.PostAsJsonAsync($"{Month}/time-entries", Entry("b", "rn1"));
        Assert.Equal(HttpStatusCode.Forbidden, others.StatusCode);
        using var cora = Client("cora");
        using var administrator = await cora.PostAsJsonAsync($"{Month}/time-entries", Entry("c", "rn1"));
        Assert.Equal(HttpStatusCode.Created, administrator.StatusCode);
    }

    [Fact]
    public async Task The_same_idempotency_key_gets_the_same_answer_and_another_body_under_it_is_refused()
    {
        using var ruth = Client("ruth");
        async Task<(HttpStatusCode, string)> PostAsync(string id)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{Month}/time-entries", UriKind.Relative)) { Content = JsonContent.Create(new { id, date = "2026-04-09", seconds = 600 }) };
            request.Headers.Add("Idempotency-Key", "k1");
            using var answer = await ruth.SendAsync(request);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        var first = await PostAsync("a");
        Assert.Equal(HttpStatusCode.Created, first.Item1);
        Assert.Equal(first, await PostAsync("a"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await PostAsync("b")).Item1);
        Assert.Single((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task Who_has_read_an_older_state_overwrites_nothing()
    {
        using var ruth = Client("ruth");
        var plan = new Uri("api/v1/practices/p1/patients/edna/care-plan", UriKind.Relative);
        using var read = await ruth.GetAsync(plan);
        var tag = read.Headers.ETag!.ToString();
        using (var same = new HttpRequestMessage(HttpMethod.Get, plan))
        {
            same.Headers.Add("If-None-Match", tag);
            using var unchanged = await ruth.SendAsync(same);
            Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        }
        var statuses = new List<HttpStatusCode>();
        foreach (var review in new[] { "2026-07-01", "2026-08-01" })
        {
            using var put = new HttpRequestMessage(HttpMethod.Put, plan) { Content = JsonContent.Create(new { elements = new[] { "ProblemList" }, reviewOn = review }) };
            put.Headers.Add("If-Match", tag);
            using var answer = await ruth.SendAsync(put);
            statuses.Add(answer.StatusCode);
        }
        Assert.Equal([HttpStatusCode.NoContent, HttpStatusCode.PreconditionFailed], statuses);
        Assert.Equal(new DateOnly(2026, 7, 1), (await story.PatientAsync("edna")).CarePlan?.ReviewOn);
    }

    [Fact]
    public async Task A_list_comes_page_by_page_along_its_links()
    {
        using var ruth = Client("ruth");
        var (next, ids) = ((string?)"api/v1/practices/p1/patients?limit=2", new List<string?>());
        while (next is not null)
        {
            using var answer = await ruth.GetAsync(new Uri(next, UriKind.Relative));
            ids.AddRange((await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(p => p.GetProperty("id").GetString()));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        Assert.Equal(["edna", "otto", "rosa"], ids);
    }

    public async ValueTask DisposeAsync()
    {
        issuer.Dispose();
        await story.DisposeAsync();
    }

    private HttpClient Client(string account)
    {
        var client = new HttpClient { BaseAddress = story.World.App.Address };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {issuer.Good($"demo-1-{account}", story.Now)}");
        return client;
    }
}
