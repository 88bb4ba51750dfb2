using System.Net;
using System.Net.Http.Json;
using System.Text;
using CcmFlow.Functions.Api.V1;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>Ways around what the API for people promises.</summary>
public sealed class PeopleApiFaultTests : IAsyncLifetime
{
    private const string Edna = "api/v1/practices/p1/patients/edna";
    private const string Month = Edna + "/months/2026-04";
    private readonly TestIssuer issuer = new();
    private Story story = null!;

    public async ValueTask InitializeAsync()
    {
        story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        foreach (var (id, phone) in new[] { ("edna", 6001), ("otto", 6002) }) await story.EnrollConsentedAsync(Story.Person(id, phone));
        await story.UntilAsync(10, 12);
    }

    [Theory]
    [InlineData("text/plain", """{"id":"a","date":"2026-04-09","seconds":600,"staffId":"rn1"}""")]
    [InlineData("multipart/form-data; boundary=x", """{"id":"a","date":"2026-04-09","seconds":600,"staffId":"rn1"}""")]
    [InlineData("application/json", """{"id":"a","date":"2026-04-09","seconds":600,"staffId":"rn2","StaffId":"rn1"}""")]
    [InlineData("application/json", """{"id":"a","date":"2026-04-09","seconds":600,"staffId":"rn2","staffId":"rn1"}""")]
    [InlineData("application/json", "\uFEFF{\"id\":\"a\",\"date\":\"2026-04-09\",\"seconds\":600,\"staffId\":\"rn1\"}")]
    [InlineData(null, """{"id":"a","date":"2026-04-09","seconds":600,"STAFFID":"rn1"}""")]
    public async Task Nobody_writes_in_anothers_name_however_the_body_is_dressed_up(string? type, string body)
    {
        using var ruth = Client("ruth");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await ruth.PostAsync(new Uri($"{Month}/time-entries", UriKind.Relative), content);
        Assert.Contains((int)answer.StatusCode, new[] { 400, 403, 415 });
        Assert.Empty((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task Who_tries_to_write_in_anothers_name_stands_in_the_trail()
    {
        using var ruth = Client("ruth");
        using var answer = await ruth.PostAsJsonAsync($"{Month}/time-entries", new { id = "a", date = "2026-04-09", seconds = 600, staffId = "rn1" });
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var last = (await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None))[^1].Entry;
        Assert.Equal(("AddTimeEntry", "ruth", "edna", "2026-04", "NotAllowed"), (last.What, last.Who, last.Patient, last.About, last.Outcome));
    }

    [Fact]
    public async Task Who_hung_up_before_the_answer_and_asks_again_gets_it()
    {
        var http = new DefaultHttpContext { Request = { Method = "POST", Path = "/api/v1/x" } };
        var person = new Person(story.Practice, story.Practice.Accounts[0], null);
        using var gone = new CancellationTokenSource();
        var runs = 0;
        async Task<Answer> RunAsync()
        {
            runs++;
            await gone.CancelAsync();
            return new Answer(201, "application/json", "{}"u8.ToArray());
        }
        await story.Get<KeptAnswers>().OnceAsync(person, http.Request, "k", RunAsync, gone.Token);
        var again = Assert.IsType<Answer>(await story.Get<KeptAnswers>().OnceAsync(person, http.Request, "k", RunAsync, CancellationToken.None));
        Assert.Equal((201, "{}", 1), (again.Status, Encoding.UTF8.GetString(again.Body), runs));
    }

    [Theory]
    [InlineData(40_000, 202)]
    [InlineData(200_001, 202)]
    [InlineData(700_000, 409)]
    public async Task A_long_answer_is_no_reason_to_do_it_again(int length, int status)
    {
        var http = new DefaultHttpContext { Request = { Method = "POST", Path = "/api/v1/x" } };
        var person = new Person(story.Practice, story.Practice.Accounts[0], null);
        var (body, runs) = (Enumerable.Range(0, length).Select(i => (byte)('a' + (i % 26))).ToArray(), 0);
        Task<Answer> RunAsync()
        {
            runs++;
            http.Response.Headers.Location = "/api/v1/x/1";
            return Task.FromResult(new Answer(202, "text/plain", body));
        }
        await story.Get<KeptAnswers>().OnceAsync(person, http.Request, "k", RunAsync, CancellationToken.None);
        http.Response.Headers.Clear();
        var again = await story.Get<KeptAnswers>().OnceAsync(person, http.Request, "k", RunAsync, CancellationToken.None);
        Assert.Equal((1, status), (runs, again is Answer kept ? kept.Status : ((IStatusCodeHttpResult)again).StatusCode ?? 0));
        if (again is not Answer whole) return;
        Assert.Equal(body, whole.Body);
        Assert.Equal("/api/v1/x/1", http.Response.Headers.Location.ToString());
    }

    [Fact]
    public async Task The_same_key_of_another_person_and_of_another_practice_is_another_key()
    {
        foreach (var (account, id) in new[] { ("ruth", "a"), ("cora", "b") })
        {
            using var client = Client(account);
            client.DefaultRequestHeaders.Add("Idempotency-Key", "same");
            using var answer = await client.PostAsJsonAsync($"{Month}/time-entries", new { id, date = "2026-04-09", seconds = 600, staffId = account == "cora" ? "rn1" : null });
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }
        Assert.Equal(2, (await story.MonthAsync("edna")).Entries.Count);
    }

    [Theory]
    [InlineData("""{"otherServices":[{"code":"G0181","on":"2026-04-03","by":"OtherPractice"}]}""")]
    [InlineData("""{"earlierDecisions":[{"decision":{"paid":1,"decidedOn":"2026-04-03","lines":[],"adjustments":[]}}]}""")]
    [InlineData("""{"earlierDecisions":[{"month":"2026-04"}]}""")]
    [InlineData("""{"stays":[{"to":"2026-04-03","setting":"HospitalInpatient"}]}""")]
    [InlineData("""{"stays":[null]}""")]
    [InlineData("""{"stays":[{"from":"2026-04-03","setting":99}]}""")]
    [InlineData("""{"hospice":[{"to":"2026-04-03"}]}""")]
    [InlineData("""{"initiatingVisit":{"code":"99214"}}""")]
    [InlineData("""{"accessModel":{"alignedTo":"ThisPractice"}}""")]
    [InlineData("""{"deductible":{"left":10}}""")]
    public async Task Circumstances_without_their_day_or_month_are_not_taken_and_spoil_no_list(string body)
    {
        using var ruth = Client("ruth");
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri($"{Edna}/circumstances", UriKind.Relative)) { Content = JsonContent.Create(Circumstances.With(body)) };
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var put = await ruth.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, put.StatusCode);
        using var list = await ruth.GetAsync(new Uri("api/v1/practices/p1/patients", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, list.StatusCode);
    }

    [Theory]
    [InlineData("0206-04", "0206-04-09")]
    [InlineData("2016-04", "2016-04-09")]
    [InlineData("2025-03", "2025-03-09")]
    public async Task Minutes_of_a_year_that_was_mistyped_are_not_taken(string month, string date)
    {
        using var ruth = Client("ruth");
        using var answer = await ruth.PostAsJsonAsync($"{Edna}/months/{month}/time-entries", new { id = "a", date, seconds = 600 });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_day_of_death_that_stands_for_never_spoils_no_list()
    {
        await story.EnrollConsentedAsync(Story.Person("ida", 6003) with { Deceased = true, DeceasedOn = DateOnly.MaxValue });
        using var ruth = Client("ruth");
        foreach (var path in new[] { "patients/ida/months/2026-04", "months/2026-04/outlook" })
        {
            using var answer = await ruth.GetAsync(new Uri($"api/v1/practices/p1/{path}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_number_stands_for_no_activity()
    {
        using var ruth = Client("ruth");
        using var answer = await ruth.PostAsJsonAsync($"{Month}/time-entries", new { id = "a", date = "2026-04-09", seconds = 600, activity = 99 });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
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
