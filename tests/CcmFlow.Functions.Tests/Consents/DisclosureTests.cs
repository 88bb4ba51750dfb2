using System.Net;
using CcmFlow.Functions.Consents;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Texts;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Tests.Consents;

public sealed class DisclosureTests
{
    private static readonly DateTimeOffset Start = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    private static DisclosureLinks Links(Clock time, string key, string? second = null) => new(
        CcmFlowSettings.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [SettingNames.TablesConnectionString] = "UseDevelopmentStorage=true",
            [SettingNames.PublicBaseUrl] = "https://ccm.example/",
            [SettingNames.TwilioAccountSid] = "AC1",
            [SettingNames.TwilioAuthToken] = "token",
            [SettingNames.PhoneHashSecret] = "sixteen characters",
            [SettingNames.DisclosureLinkKey] = key,
            [SettingNames.DisclosureSecondLinkKey] = second,
            [SettingNames.ClaimsFolder] = "claims",
        }).Build()), time);

    private static async Task<(string Link, string Token)> LinkAsync(DisclosureLinks links, string practice = "p1")
    {
        await using var story = await Story.BeginAsync();
        var link = links.For(story.Practice with { Id = practice });
        return (link, link[(link.LastIndexOf('/') + 1)..]);
    }

    [Fact]
    public async Task A_link_is_good_while_a_request_is_open_then_expires_and_names_only_the_practice()
    {
        var time = new Clock { Now = Start };
        var links = Links(time, "the key of the test");
        var (link, token) = await LinkAsync(links, "harbor.north");
        Assert.StartsWith("https://ccm.example/api/p/harbor.north.", link, StringComparison.Ordinal);
        Assert.True(link.Length <= 70, link);
        Assert.Equal((DisclosureLinkState.Good, "harbor.north"), links.Read(token));
        time.Now += TimeSpan.FromDays(60);
        Assert.Equal(DisclosureLinkState.Good, links.Read(token).State);
        time.Now += TimeSpan.FromDays(2);
        Assert.Equal((DisclosureLinkState.Expired, null), links.Read(token));
    }

    [Fact]
    public async Task Whatever_is_changed_in_a_link_makes_it_forged()
    {
        var links = Links(new Clock { Now = Start }, "the key of the test");
        var (_, token) = await LinkAsync(links);
        for (var i = 0; i < token.Length; i++)
            foreach (var other in new[] { 'a', 'Z', '.', '9' })
                if (token[i] != other)
                    Assert.Equal((DisclosureLinkState.Forged, null), links.Read(token[..i] + other + token[(i + 1)..]));
        foreach (var wrong in new[] { "", ".", "...", "p1", token + "x", token[..^1], "p2" + token[2..], new string('a', 5000) })
            Assert.Equal((DisclosureLinkState.Forged, null), links.Read(wrong));
    }

    [Fact]
    public async Task While_a_key_is_changed_links_of_both_are_good_and_of_a_third_are_not()
    {
        var time = new Clock { Now = Start };
        var (_, before) = await LinkAsync(Links(time, "the key before it"));
        var (_, after) = await LinkAsync(Links(time, "the key after that"));
        var rotating = Links(time, "the key after that", "the key before it");
        Assert.Equal(DisclosureLinkState.Good, rotating.Read(before).State);
        Assert.Equal(DisclosureLinkState.Good, rotating.Read(after).State);
        Assert.Equal(after, (await LinkAsync(rotating)).Token);
        Assert.Equal(DisclosureLinkState.Forged, Links(time, "the key after that").Read(before).State);
    }

    [Theory]
    [InlineData("en", "care plan", "day or night", "20% share", "deductible", "Only one practitioner", "calendar month", "stop at any time", "ends at the end of that calendar month", "STOP", "HELP", "not private", "911")]
    [InlineData("es", "plan de cuidado", "de d&iacute;a y de noche", "20% del costo", "deducible", "Solo un profesional", "en un mes", "dejarlo cuando quiera", "Termina al final de ese mes", "ALTO", "AYUDA", "no son privados", "911")]
    public async Task The_page_tells_every_element_of_consent(string language, params string[] words)
    {
        await using var story = await Story.BeginAsync();
        using var answer = await Stranger(story).GetAsync(PageOf(story, $"?lang={language}"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.All(words, w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(story.Practice.Name, page, StringComparison.Ordinal);
        Assert.Contains(DisclosurePage.Version, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_runs_nothing_loads_nothing_and_is_kept_by_nobody()
    {
        await using var story = await Story.BeginAsync();
        using var answer = await Stranger(story).GetAsync(PageOf(story, ""));
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var loaded in new[] { "<script", "src=", "<link", "<img", "<form", "@import", "url(", "onclick" }) Assert.DoesNotContain(loaded, page, StringComparison.OrdinalIgnoreCase);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task An_expired_or_forged_link_says_what_to_do_and_tells_nothing_of_a_practice()
    {
        await using var story = await Story.BeginAsync();
        var good = PageOf(story, "");
        story.Careless = true;
        await story.PassAsync(TimeSpan.FromDays(62));
        foreach (var (path, status) in new[] { (good, HttpStatusCode.Gone), (new Uri("api/p/p1.0000.AAAAAAAAAAAAAAAA", UriKind.Relative), HttpStatusCode.NotFound), (new Uri("api/p/p1", UriKind.Relative), HttpStatusCode.NotFound) })
        {
            using var answer = await Stranger(story).GetAsync(path);
            Assert.Equal(status, answer.StatusCode);
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Call your doctor", page.Replace("or call", "Call", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            Assert.Contains("lang=\"es\"", page, StringComparison.Ordinal);
            foreach (var told in new[] { story.Practice.Name, story.Practice.Phone, "p1" }) Assert.DoesNotContain(told, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_link_in_the_text_opens_the_page()
    {
        await using var story = await Story.BeginAsync();
        var phone = await story.EnrollAsync(Story.Person("edna"));
        await story.UntilAsync(5);
        var text = phone.Expects("offers you monthly care").Message.Body;
        Assert.InRange(SmsSegments.Count(text).Segments, 2, 3);
        var link = new Uri(text.Split(' ').Single(w => w.StartsWith("https://", StringComparison.Ordinal)));
        using var answer = await Stranger(story).GetAsync(new Uri(link.PathAndQuery, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("edna", link.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private static HttpClient Stranger(Story story) => new() { BaseAddress = story.World.App.Address };

    private static Uri PageOf(Story story, string query) => new(new Uri(story.Get<DisclosureLinks>().For(story.Practice)).PathAndQuery + query, UriKind.Relative);
}
