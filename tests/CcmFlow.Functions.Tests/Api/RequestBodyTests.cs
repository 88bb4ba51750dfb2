using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>What the API says of a body or a query that it does not take, to people and machines alike, and that nothing is done then.</summary>
public sealed class RequestBodyTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private const string Edna = "patients/edna";
    private const string Time = Edna + "/months/2026-04/time-entries";
    private readonly Story story = world.Story;

    public static TheoryData<string, string, string, string> Unknown => new()
    {
        { "PUT", Edna + "/circumstances?by=care1", """{"checkedMonth":["2026-11"]}""", "checkedMonth: is no field here; there are stays, hospice, initiatingVisit, " },
        { "PUT", Edna + "/circumstances?by=care1", """{"stays":[{"from":"2026-04-01","until":"2026-04-02","setting":"SnfPartA"}]}""", "stays[0].until: is no field here; there are from, to, setting." },
        { "PUT", Edna + "/care-plan?by=care1", """{"elements":["ProblemList"],"nonsense":1}""", "nonsense: is no field here; there are elements, establishedOn, reviewOn." },
        { "POST", Time, """{"id":"a","date":"2026-04-01","secondz":600,"staffId":"rn1"}""", "secondz: is no field here; there are id, " },
        { "POST", Edna + "/months/2026-04/close", """{"by":"care1","why":"done","force":true}""", "force: is no field here; there are id, by, why." },
        { "POST", Edna + "/months/2026-04/claim/void", """{"id":"v","by":"care1","why":"wrong","whom":"x"}""", "whom: is no field here; there are id, by, why." },
        { "POST", Edna + "/months/2026-04/claim/appeal", """{"id":"v","by":"care1","why":"wrong","on":"2026-04-01"}""", "on: is no field here; there are id, by, why, sentOn, how, level, deadline." },
        { "POST", Edna + "/permissions", """{"id":"p","step":"ConsentGiven","by":"rn1","chanel":"Phone"}""", "chanel: is no field here; there are id, " },
        { "POST", "on-call/first/changes", """{"id":"c","from":"2026-04-20T00:00:00Z"}""", "from: is no field here; there are id, kind, start, end, add, remove, by." },
        { "POST", "staff/rn1/numbers/mobile/verify", """{"kode":"1"}""", "kode: is no field here; there are code." },
        { "PUT", "texts/FollowUp/en", """{"words":"x","by":"rn1"}""", "words: is no field here; there are text, by." },
        { "POST", "tasks/x1/done?by=care1", """{"remark":"x"}""", "remark: is no field here; there are note." },
        { "POST", "needs/x1/done", """{"minutes":1,"by":"rn1","remark":"x"}""", "remark: is no field here; there are minutes, note, by." },
        { "PUT", "settings/practice", """{"by":"rn1"}""", "by: is no field here; there are " },
        { "PUT", Edna + "/roster?by=care1", """{"staffId":"rn1"}""", "staffId: is not known here: " },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task A_field_that_nobody_reads_is_refused_with_those_that_there_are(string method, string path, string body, string words)
    {
        foreach (var person in new[] { false, true })
        {
            var (status, problem) = await SendAsync(method, path, body, person);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.StartsWith(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
        Assert.Empty((await story.MonthAsync("edna")).Entries);
    }

    public static TheoryData<string, string, string, string> Formless => new()
    {
        { "POST", Time, """{"id":"a","date":"2026-04-01","seconds":600,"staffId":"rn1","activity":"PhoneCal"}""", "activity: one of " },
        { "POST", Time, """{"id":"a","date":"2026-04-01","seconds":600,"staffId":"rn1","activity":"phonecallpatient"}""", "activity: one of " },
        { "POST", Time, """{"id":"a","date":"2026-04-01","seconds":600,"staffId":"rn1","activity":"Other, PhoneCallPatient"}""", "activity: one of " },
        { "POST", Time, """{"id":"a","date":"09.04.2026","seconds":600,"staffId":"rn1"}""", "date: a day as yyyy-MM-dd." },
        { "POST", Time, """{"id":"a","date":"2026-04-01","seconds":"600","staffId":"rn1"}""", "seconds: a whole number." },
        { "POST", Time, """{"id":"a","date":"2026-04-01","seconds":600,"staffId":"rn1","faceToFace":"no"}""", "faceToFace: true or false." },
        { "POST", Time, """{"id":7,"date":"2026-04-01","seconds":600,"staffId":"rn1"}""", "id: a text." },
        { "POST", Time, """{"id":"a","start":"2026-04-01T05:00:00","end":"2026-04-01T05:10:00Z","staffId":"rn1"}""", "start: an instant with its UTC offset, e.g. " },
        { "POST", "on-call/first/changes", """{"id":"c","kind":"Cover","start":"2026-04-25T20:00:00","end":"2026-04-25T21:00:00Z","add":"md1","by":"rn1"}""", "start: an instant with its UTC offset, e.g. " },
        { "POST", "on-call/first/changes", """{"id":"c","start":"2026-04-25T20:00:00Z","end":"2026-04-25T21:00:00Z","add":"md1","by":"rn1"}""", "kind, start, end: give each" },
        { "PUT", Edna + "/care-plan?by=care1", """{"elements":["ProblemLists"]}""", "elements[0]: one of " },
        { "PUT", Edna + "/care-plan?by=care1", """{"elements":"ProblemList"}""", "elements: a list." },
        { "PUT", Edna + "/care-plan?by=care1", "[]", "body: a JSON object is needed." },
        { "PUT", Edna + "/circumstances?by=care1", """{"checkedMonths":["2026-13"]}""", "checkedMonths[0]: a month as yyyy-MM." },
        { "GET", "on-call?at=2026-04-25T22:00:00", "", "at: an instant with its UTC offset, e.g. " },
        { "GET", "on-call?at=2026-04-25T22:00:00+02:00", "", "at: an instant with its UTC offset, e.g. " },
    };

    [Theory]
    [MemberData(nameof(Formless))]
    public async Task A_value_that_is_not_of_its_form_is_refused_with_the_field_and_the_form(string method, string path, string body, string words)
    {
        foreach (var person in new[] { false, true })
        {
            var (status, problem) = await SendAsync(method, path, body, person);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal("application/problem+json", problem.GetProperty("contentType").GetString());
            Assert.StartsWith(words, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
        Assert.Empty((await story.MonthAsync("edna")).Entries);
    }

    [Theory]
    [InlineData("2026-04-25T22:00:00-05:00")]
    [InlineData("2026-04-25T22:00:00%2B02:00")]
    [InlineData("2026-04-25T22:00:00.5Z")]
    public async Task An_instant_with_its_offset_is_taken(string at) => Assert.Equal(HttpStatusCode.OK, (await SendAsync("GET", $"on-call?at={at}", "", person: true)).Status);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"stays":[],"hospice":[],"otherServices":[],"checkedMonths":[]}""")]
    public async Task What_replaces_all_circumstances_says_all_of_them_and_nothing_is_lost_otherwise(string body)
    {
        var recorded = Circumstances.With("""{"hospice":[{"from":"2026-04-02"}],"checkedMonths":["2026-04"]}""").ToJsonString();
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync("PUT", $"{Edna}/circumstances?by=care1", recorded, person: false)).Status);
        var (status, problem) = await SendAsync("PUT", $"{Edna}/circumstances?by=care1", body, person: false);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("earlierDecisions: is missing.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(ServiceMonth.Parse("2026-04"), Assert.Single((await story.PatientAsync("edna")).Circumstances.CheckedMonths));
    }

    [Fact]
    public async Task Circumstances_that_were_read_are_put_back_as_they_are()
    {
        await story.Patients.ChangeAsync("p1", "edna", p => p with { Circumstances = new PatientCircumstances { Hospice = [new DaySpan(new(2026, 4, 2))] } }, CancellationToken.None);
        var read = await story.World.Api.GetStringAsync(new Uri($"api/practices/p1/{Edna}/circumstances", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync("PUT", $"{Edna}/circumstances?by=care1", read, person: false)).Status);
        Assert.Equal(new DateOnly(2026, 4, 2), Assert.Single((await story.PatientAsync("edna")).Circumstances.Hospice).From);
    }

    [Fact]
    public async Task The_trail_says_which_circumstances_changed_and_nothing_of_what_they_say()
    {
        await story.EnrollConsentedAsync(Story.Person("otto", 6002));
        async Task PutAsync(string json) => Assert.Equal(HttpStatusCode.NoContent, (await SendAsync("PUT", "patients/otto/circumstances", Circumstances.With(json).ToJsonString(), person: true)).Status);
        await PutAsync("""{"hospice":[{"from":"2026-04-02"}],"deductible":{"year":2026,"left":100},"checkedMonths":["2026-04"]}""");
        await PutAsync("""{"deductible":{"year":2026,"left":50},"checkedMonths":["2026-04"]}""");
        var told = (await story.Get<AuditTrail>().ReadAsync("p1", 1, int.MaxValue, CancellationToken.None)).Where(l => l.Entry is { What: "CircumstancesChanged", Patient: "otto" }).Select(l => l.Entry).ToList();
        Assert.All(told, entry => Assert.Equal(("cora", true), (entry.Who, entry.Changes)));
        Assert.Equal(
            ["hospice: none, 1 recorded", "deductible: none, recorded", "checkedMonths: none, 1 recorded", "hospice: 1 recorded, none", "deductible: recorded, recorded, not the same"],
            told.SelectMany(entry => entry.Fields!).Select(f => $"{f.Field}: {f.Before}, {f.After}"));
    }

    [Fact]
    public async Task A_change_of_who_is_on_call_that_cannot_be_made_says_why_in_words()
    {
        var (status, problem) = await SendAsync("POST", "on-call/first/changes", """{"id":"c","kind":"Cover","start":"2026-04-25T20:00:00Z","end":"2026-04-25T19:00:00Z","add":"rn1","by":"rn1"}""", person: true);
        Assert.Equal((HttpStatusCode.Conflict, "application/problem+json"), (status, problem.GetProperty("contentType").GetString()));
        Assert.StartsWith("start, end: it must end after it begins", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("TimeWrong", problem.GetProperty("conflicts")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_body_that_calls_itself_something_else_than_JSON_is_no_kind_that_is_taken(string type)
    {
        foreach (var person in new[] { false, true })
        {
            var (status, problem) = await SendAsync("POST", Time, """{"id":"a","date":"2026-04-01","seconds":600,"staffId":"rn1"}""", person, type);
            Assert.Equal((HttpStatusCode.UnsupportedMediaType, "Content-Type: send JSON as application/json."), (status, problem.GetProperty("detail").GetString()));
        }
        Assert.Empty((await story.MonthAsync("edna")).Entries);
    }

    [Fact]
    public async Task Who_works_as_no_member_of_the_team_is_told_who_can_mend_that()
    {
        var practice = await story.World.Api.GetAsync(new Uri("api/practices/p1/settings/person.ruth", UriKind.Relative));
        using var free = new HttpRequestMessage(HttpMethod.Put, new Uri("api/practices/p1/settings/person.ruth", UriKind.Relative)) { Content = new StringContent("""{"worksAs":null}""", Encoding.UTF8, "application/json") };
        free.Headers.TryAddWithoutValidation("If-Match", practice.Headers.ETag!.ToString());
        using (var freed = await story.World.Api.SendAsync(free)) Assert.Equal(HttpStatusCode.OK, freed.StatusCode);
        foreach (var (path, body, status) in new[]
        {
            ($"{Edna}/timer/start", "", HttpStatusCode.Conflict), ($"{Edna}/timer/start?by=rn1", "", HttpStatusCode.Forbidden),
            (Time, """{"id":"a","date":"2026-04-01","seconds":600}""", HttpStatusCode.Conflict),
        })
        {
            var (answered, problem) = await SendAsync("POST", path, body, person: true, account: "ruth");
            Assert.Equal(status, answered);
            Assert.Contains("An administrator of the practice has to set worksAs of it (settings/person.ruth).", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    /// <summary>As a machine with its key or as the practice's administrator with a token; what is there may be overwritten. The answer has its content type among its fields.</summary>
    private async Task<(HttpStatusCode Status, JsonElement Problem)> SendAsync(string method, string path, string body, bool person, string type = "application/json", string account = "cora")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(story.World.App.Address, $"api/{(person ? "v1/" : "")}practices/p1/{path}"));
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        if (person) request.Headers.Add("Authorization", $"Bearer {world.TokenOf("p1", account)}");
        else request.Headers.Add("x-functions-key", Cli.Demo.DemoWorld.FunctionKey);
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request);
        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync() is { Length: > 0 } text ? text : "{}") as JsonObject ?? [];
        told["contentType"] = answer.Content.Headers.ContentType?.MediaType;
        return (answer.StatusCode, JsonSerializer.SerializeToElement(told));
    }
}
