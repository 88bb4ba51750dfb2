using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Stories;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>Cursors, methods, conditions and kinds of bodies as HTTP has them.</summary>
public sealed class HttpSemanticsTests(TwoPractices world) : IClassFixture<TwoPractices>
{
    private const string Plan = "practices/p1/patients/edna/care-plan";
    private readonly Story story = world.Story;

    public static TheoryData<string> Lists() =>
    [
        "patients", "tasks", "needs", "settings", "staff/numbers", "on-call/gaps", "claim-files", "unmatched", "remittances", "interchanges", "months/2026-04/claims", "audit", "patients/edna/conversation",
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_cursor_that_was_made_up_or_is_of_another_list_or_practice_is_refused_by_every_list(string list)
    {
        var elsewhere = await CursorAsync("practices/p1/settings?limit=1");
        var others = await CursorAsync("practices/p2/settings?limit=1", "p2");
        string[] wrong = ["AAAA", "x.y", "..", "ZWRuYQ", others, $"{elsewhere}x", .. list == "settings" ? Array.Empty<string>() : [elsewhere]];
        foreach (var cursor in wrong)
            foreach (var limit in new[] { "", "&limit=1" })
            {
                using var answer = await SendAsync(HttpMethod.Get, $"practices/p1/{list}?cursor={Uri.EscapeDataString(cursor)}{limit}");
                Assert.Equal((HttpStatusCode.BadRequest, "cursor: take it from the Link header of the page before."), (answer.StatusCode, await DetailAsync(answer)));
            }
    }

    [Theory]
    [InlineData("practices/p1/settings?limit=9")]
    [InlineData("practices/p1/audit?limit=7&changes=false")]
    public async Task The_cursor_of_a_list_leads_through_all_of_it(string first)
    {
        // Each of them is an entry of the trail.
        for (var view = 0; view < 25; view++)
        {
            using var seenOnce = await SendAsync(HttpMethod.Get, Plan);
            Assert.Equal(HttpStatusCode.OK, seenOnce.StatusCode);
        }
        var (next, seen) = ((string?)first, new List<string>());
        while (next is not null && seen.Count < 60)
        {
            using var answer = await SendAsync(HttpMethod.Get, next);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            foreach (var item in (await answer.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray()) seen.Add(item.TryGetProperty("id", out var id) ? id.GetString()! : item.GetProperty("number").ToString());
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1]["/api/v1/".Length..] : null;
        }
        Assert.Distinct(seen);
        Assert.True(seen.Count > 20);
    }

    [Fact]
    public async Task What_is_neither_true_nor_false_of_a_search_is_refused()
    {
        using var answer = await SendAsync(HttpMethod.Get, "practices/p1/audit?changes=maybe");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("DELETE", Plan, "GET, HEAD, PUT")]
    [InlineData("PATCH", Plan, "GET, HEAD, PUT")]
    [InlineData("PUT", "practices/p1/patients/edna/months/2026-04/time-entries", "POST")]
    [InlineData("POST", "practices/p1/patients", "GET, HEAD")]
    public async Task Another_method_is_told_those_that_there_are(string method, string path, string allowed)
    {
        using var answer = await SendAsync(new HttpMethod(method), path);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, allowed), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
        using var nowhere = await SendAsync(new HttpMethod(method), "practices/p1/nothing");
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Theory]
    [InlineData("v1/practices")]
    [InlineData("v1/" + Plan)]
    [InlineData("health")]
    [InlineData("openapi.json")]
    public async Task A_HEAD_gets_what_a_read_would_answer_without_its_body(string path)
    {
        using var read = await SendAsync(HttpMethod.Get, path, root: true);
        using var head = await SendAsync(HttpMethod.Head, path, root: true);
        Assert.Equal((read.StatusCode, read.Headers.ETag, read.Content.Headers.ContentType), (head.StatusCode, head.Headers.ETag, head.Content.Headers.ContentType));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task If_Match_names_one_tag_or_several_and_one_without_its_quotes_is_refused()
    {
        using var read = await SendAsync(HttpMethod.Get, Plan);
        var tag = read.Headers.ETag!.ToString();
        foreach (var (condition, status) in new[]
        {
            (tag.Trim('"'), HttpStatusCode.BadRequest), ($"*, {tag}", HttpStatusCode.BadRequest), ("\"other\"", HttpStatusCode.PreconditionFailed), ($"W/{tag}", HttpStatusCode.PreconditionFailed),
            ($"\"other\", {tag}", HttpStatusCode.NoContent), ("*", HttpStatusCode.NoContent),
        })
        {
            using var answer = await SendAsync(HttpMethod.Put, Plan, """{"elements":["ProblemList"]}""", ("If-Match", condition));
            Assert.Equal((condition, status), (condition, answer.StatusCode));
            if (status == HttpStatusCode.BadRequest) Assert.StartsWith("If-Match: write the ETag as it was answered, with its double quotes", await DetailAsync(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task If_None_Match_may_name_several_tags_or_any()
    {
        const string Roster = "practices/p1/patients/edna/roster";
        using var read = await SendAsync(HttpMethod.Get, Roster);
        var tag = read.Headers.ETag!.ToString();
        foreach (var (condition, status) in new[] { (tag, 304), ($"W/{tag}", 304), ($"\"other\", {tag}", 304), ("*", 304), ("\"other\"", 200) })
        {
            using var answer = await SendAsync(HttpMethod.Get, Roster, null, ("If-None-Match", condition));
            Assert.Equal((condition, status), (condition, (int)answer.StatusCode));
        }
    }

    [Fact]
    public async Task Who_was_added_has_an_address()
    {
        using var added = await SendAsync(HttpMethod.Post, "practices/p1/people/accounts", """{"id":"nell","name":"Nell Novak","roles":["Biller"],"logins":["tenant/nell"]}""");
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        using var there = await SendAsync(HttpMethod.Get, added.Headers.Location!.ToString()["/api/v1/".Length..]);
        Assert.Equal("Nell Novak", (await there.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"nonsense":""")]
    [InlineData(""" [1]""")]
    [InlineData("<xml/>")]
    public async Task A_file_of_another_kind_is_no_answer_of_a_clearinghouse(string file)
    {
        using var answer = await SendAsync(HttpMethod.Post, "practices/p1/claim-files", file);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("body: the bytes of an X12 file are needed", await DetailAsync(answer), StringComparison.Ordinal);
    }

    private async Task<string> CursorAsync(string path, string practice = "p1")
    {
        using var answer = await SendAsync(HttpMethod.Get, path, account: practice);
        return Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri(story.World.App.Address, answer.Headers.GetValues("Link").Single().Split('<', '>')[1]).Query)["cursor"].ToString();
    }

    private static async Task<string?> DetailAsync(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, (string Name, string Value)? header = null, string account = "p1", bool root = false)
    {
        using var request = TwoPractices.WithToken(new HttpRequestMessage(method, new Uri($"api/{(root ? "" : "v1/")}{path}", UriKind.Relative)), world.TokenOf(account, "cora"));
        if (header is var (name, value)) request.Headers.TryAddWithoutValidation(name, value);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await world.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
