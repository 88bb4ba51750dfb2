using System.Net;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Tests.Paging;

public sealed partial class CasePageStories
{
    private static HttpClient Phone(Story story) =>
        new(new HttpClientHandler { UseCookies = false }) { BaseAddress = story.World.App.Address };

    private static async Task<(HttpStatusCode Status, string Page, HttpResponseMessage Answer)> GetAsync(HttpClient phone, string path, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        var answer = await phone.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer);
    }

    private static async Task<(HttpStatusCode Status, string Page, string? Cookie)> PostAsync(HttpClient phone, string path, Dictionary<string, string>? form = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form ?? []) };
        if (cookie is not null) request.Headers.Add("Cookie", cookie);
        using var answer = await phone.SendAsync(request);
        var set = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Single() : null;
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), set);
    }

    private static string LinkIn(string text) => new Uri(Link().Match(text).Value).AbsolutePath;

    [Fact]
    public async Task The_link_alone_shows_nothing_of_the_patient_and_with_the_code_the_call_is_made_noted_and_logged()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.UntilAsync(2, 2);
        await story.EmergencyAsync();
        var first = story.First();
        var path = LinkIn(first.Expects("a patient needs you").Message.Body);
        using var phone = Phone(story);

        var (status, page, answer) = await GetAsync(phone, path);
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.DoesNotContain("Edna", page, StringComparison.Ordinal);
            Assert.DoesNotContain("chest", page, StringComparison.Ordinal);
            Assert.DoesNotContain("+16175556001", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        await PostAsync(phone, $"{path}/take");
        await PostAsync(phone, $"{path}/code");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(story.On("first"), (await story.NeedAsync()).Holder);
        var code = Digits().Match(first.Expects("one-time code").Message.Body).Value;

        var wrong = await PostAsync(phone, $"{path}/open", new() { ["code"] = code == "000000" ? "000001" : "000000" });
        Assert.Null(wrong.Cookie);
        Assert.DoesNotContain("Edna", wrong.Page, StringComparison.Ordinal);
        var opened = await PostAsync(phone, $"{path}/open", new() { ["code"] = code });
        Assert.Contains("Edna Quillfeather, 76", opened.Page, StringComparison.Ordinal);
        Assert.Contains("chest hurts", opened.Page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:", opened.Page, StringComparison.Ordinal);
        Assert.All(new[] { "httponly", "secure", "samesite=strict" }, word => Assert.Contains(word, opened.Cookie!, StringComparison.OrdinalIgnoreCase));

        var again = await PostAsync(phone, $"{path}/open", new() { ["code"] = code });
        Assert.Null(again.Cookie);
        var cookie = opened.Cookie!.Split(';')[0];
        await story.PassAsync(TimeSpan.FromMinutes(10));
        await PostAsync(phone, $"{path}/done", new() { ["minutes"] = "9", ["note"] = "Spoke with her; ambulance called." }, cookie);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var need = await story.NeedAsync();
        Assert.NotNull(need.ClosedAt);
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.Equal((TimeSpan.FromMinutes(9), CareActivity.UrgentNeed), (entry.End!.Value - entry.Start!.Value, entry.Activity));
    }

    [Fact]
    public async Task Whoever_reports_more_minutes_than_the_case_is_old_is_told_how_many_are_logged()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync();
        var first = story.First();
        var path = LinkIn(first.Expects("a patient needs you").Message.Body);
        using var phone = Phone(story);
        await PostAsync(phone, $"{path}/take");
        await PostAsync(phone, $"{path}/code");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        var opened = await PostAsync(phone, $"{path}/open", new() { ["code"] = Digits().Match(first.Expects("one-time code").Message.Body).Value });
        await story.PassAsync(TimeSpan.FromMinutes(4));
        var done = await PostAsync(phone, $"{path}/done", new() { ["minutes"] = "20" }, opened.Cookie!.Split(';')[0]);
        Assert.Contains("Noted. Thank you. 4 of the 20 minutes are logged, for the case is not older than that. The rest is on the list, to be checked.", done.Page, StringComparison.Ordinal);
        await story.PassAsync(TimeSpan.FromMinutes(1));
        var entry = Assert.Single((await story.MonthAsync("edna")).Entries).Entry;
        Assert.Equal(4, (int)(entry.End!.Value - entry.Start!.Value).TotalMinutes);
    }

    [Fact]
    public async Task Closing_needs_the_code_passing_on_does_not()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync();
        var path = LinkIn(story.First().Expects("a patient needs you").Message.Body);
        using var phone = Phone(story);

        await PostAsync(phone, $"{path}/done", new() { ["minutes"] = "9" });
        await PostAsync(phone, $"{path}/done", new() { ["minutes"] = "9" }, "case=9999999999.forged");
        await story.PassAsync(TimeSpan.FromSeconds(5));
        Assert.Null((await story.NeedAsync()).ClosedAt);

        await PostAsync(phone, $"{path}/pass");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        story.Second().Expects("a patient needs you");
    }

    [Fact]
    public async Task After_five_wrong_guesses_the_right_code_is_refused_and_only_so_many_codes_are_sent()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync();
        var first = story.First();
        var path = LinkIn(first.Expects("a patient needs you").Message.Body);
        using var phone = Phone(story);
        for (var n = 0; n < 7; n++) await PostAsync(phone, $"{path}/code");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(5, first.Received.Count(m => m.Body.Contains("one-time code", StringComparison.Ordinal)));

        var sent = first.Received.Where(m => m.Body.Contains("one-time code", StringComparison.Ordinal)).Select(m => Digits().Match(m.Body).Value).ToList();
        var never = Enumerable.Range(0, 1000).Select(n => n.ToString("D6", System.Globalization.CultureInfo.InvariantCulture)).First(code => !sent.Contains(code));
        for (var n = 0; n < 5; n++) await PostAsync(phone, $"{path}/open", new() { ["code"] = never });
        foreach (var code in sent) Assert.Null((await PostAsync(phone, $"{path}/open", new() { ["code"] = code })).Cookie);
    }

    [Fact]
    public async Task A_made_up_link_and_one_of_yesterday_show_nothing()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync();
        story.First().Replies($"ack {(await story.NeedAsync()).CaseCode}");
        var path = LinkIn(story.First().Received.First(m => m.Body.Contains("needs you", StringComparison.Ordinal)).Body);
        story.First().Texts($"done {(await story.NeedAsync()).CaseCode} 5", story.Practice.PagerNumber, TimeSpan.FromMinutes(8));
        using var phone = Phone(story);
        foreach (var wrong in new[] { "api/c/AAAAAAAAAAAA", "api/c/x", path[..^1] + (path[^1] == 'A' ? 'B' : 'A') })
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(phone, wrong)).Status);
        await story.PassAsync(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(phone, path)).Status);
    }

    [GeneratedRegex(@"https://\S+/api/c/\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"\d{6}")]
    private static partial Regex Digits();
}
