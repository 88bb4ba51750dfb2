using System.Net;
using System.Net.Http.Json;
using Azure.Data.Tables;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Tests.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Tests.Access;

public sealed class SignInTests
{
    [Fact]
    public async Task A_session_that_is_left_for_half_an_hour_is_over_and_one_in_use_lasts_twelve_hours()
    {
        await using var story = await Story.BeginAsync();
        var sessions = story.Get<Sessions>();
        var (left, used) = (await sessions.BeginAsync("p1", "cora", null, CancellationToken.None), await sessions.BeginAsync("p1", "cora", null, CancellationToken.None));
        for (var minutes = 0; minutes < 11 * 60; minutes += 20)
        {
            await story.PassAsync(TimeSpan.FromMinutes(20));
            Assert.NotNull(await sessions.FindAsync(used.Key, CancellationToken.None));
        }
        Assert.Null(await sessions.FindAsync(left.Key, CancellationToken.None));
        await story.PassAsync(TimeSpan.FromMinutes(25));
        Assert.NotNull(await sessions.FindAsync(used.Key, CancellationToken.None));
        await story.PassAsync(TimeSpan.FromMinutes(29));
        await story.PassAsync(TimeSpan.FromMinutes(10));
        Assert.Null(await sessions.FindAsync(used.Key, CancellationToken.None));
    }

    [Fact]
    public async Task A_ticket_signs_in_once()
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        var ticket = await story.Get<Sessions>().IssueTicketAsync("p1", "cora", ConsolePaths.Today("p1"), CancellationToken.None);
        var there = new Uri(ConsolePaths.Ticket(ticket), UriKind.Relative);
        using var first = await browser.GetAsync(there);
        Assert.Equal((HttpStatusCode.SeeOther, ConsolePaths.Today("p1")), (first.StatusCode, first.Headers.Location?.OriginalString));
        using var second = await browser.GetAsync(there);
        // Used, made up or too old: one sentence, which says no more of it.
        var over = $"{ConsolePaths.SignIn}?said=ticket-over";
        Assert.Equal(over, second.Headers.Location?.OriginalString);
        using var madeUp = await browser.GetAsync(new Uri(ConsolePaths.Ticket(new string('A', 43)), UriKind.Relative));
        Assert.Equal(over, madeUp.Headers.Location?.OriginalString);
        Assert.Contains("Start the command again for a new one", await browser.GetStringAsync(new Uri(over, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bare_address_of_this_machine_leads_to_the_console()
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        using var bare = await browser.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Redirect, ConsolePaths.Root), (bare.StatusCode, bare.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("p1/patients/edna/time", "p1/patients/edna")]
    [InlineData("p1/patients/edna/months/2026-04/close", "p1/patients/edna/months/2026-04")]
    [InlineData("p1/tasks/t1/done", "p1")]
    [InlineData("p1/on-call/first/changes", "p1/on-call")]
    [InlineData("p1/settings/staff.rn1/numbers/mobile/verify", "p1/settings/staff.rn1")]
    [InlineData("p1/texts/CheckIn/en", "p1/texts")]
    [InlineData("p1/audit/verify", "p1/audit")]
    [InlineData("p1/remittances/x1/release", "p1/claims")]
    [InlineData("p1/sign-out", "p1")]
    public async Task An_address_that_only_takes_a_form_leads_to_the_page_that_the_form_stands_on(string address, string page)
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        using var answer = await browser.GetAsync(new Uri($"{ConsolePaths.Root}/{address}", UriKind.Relative));
        Assert.Equal((HttpStatusCode.SeeOther, $"{ConsolePaths.Root}/{page}"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Each_form_of_the_console_stands_on_a_page_and_what_is_no_address_of_it_is_told_on_one()
    {
        Assert.All(
            AccessTable.Own.Routes.Where(r => r.IsConsole && r.Methods.Contains("post") && !r.Methods.Contains("get")),
            route => Assert.NotNull(ElsewhereEndpoint.PageOf(route.Route.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal))));
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        using var answer = await browser.GetAsync(new Uri($"{ConsolePaths.Root}/p1/no/such/place", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("To the start", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p1/claims/2026-04/%c3%a9/void")]
    [InlineData("p1/claims/2026-04/e1%0d%0aX-A:b/void")]
    [InlineData("p1%0a/tasks/x/done")]
    [InlineData("p1/patients/e1%3fx=1/consent")]
    [InlineData("%5cevil.example/tasks/x/done")]
    public async Task An_address_with_what_is_no_id_leads_nowhere(string address)
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        using var answer = await browser.GetAsync(new Uri($"{ConsolePaths.Root}/{address}", UriKind.Relative));
        Assert.Equal((HttpStatusCode.NotFound, null), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Contains("To the start", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_at_once()
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        var session = await story.Get<Sessions>().BeginAsync("p1", "audra", null, CancellationToken.None);
        browser.DefaultRequestHeaders.Add("Cookie", $"{People.Cookie}={session.Key}");
        var audit = new Uri(ConsolePaths.Trail("p1"), UriKind.Relative);
        using (var before = await browser.GetAsync(audit)) Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        await story.Get<PracticeStore>().ChangeAsync("p1", p => p with { Accounts = [.. p.Accounts.Where(a => a.Id != "audra")] }, CancellationToken.None);
        using var after = await browser.GetAsync(audit);
        Assert.Equal($"{ConsolePaths.SignIn}?to={Uri.EscapeDataString(ConsolePaths.Trail("p1"))}", after.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Sign_ins_are_tried_a_few_times_a_minute_at_most()
    {
        await using var story = await Story.BeginAsync();
        using var browser = Browser(story);
        var statuses = new List<int>();
        for (var i = 0; i < 25; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(ConsolePaths.SignIn, UriKind.Relative)) { Content = new FormUrlEncodedContent([new("practice", "p1"), new("account", "no-such")]) };
            request.Headers.Add("Origin", story.World.App.Address.GetLeftPart(UriPartial.Authority));
            using var answer = await browser.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
        }
        Assert.Equal([.. Enumerable.Repeat(403, 20), .. Enumerable.Repeat(429, 5)], statuses);
    }

    [Theory]
    [InlineData(true, "198.51.100.1, 203.0.113.7:51234", "203.0.113.7")]
    [InlineData(true, "203.0.113.7", "203.0.113.7")]
    [InlineData(true, "[2001:db8::7]:51234", "2001:db8::7")]
    [InlineData(true, "2001:db8::7", "2001:db8::7")]
    [InlineData(false, "203.0.113.7", "127.0.0.1")]
    public void Tries_to_sign_in_are_counted_by_address_whatever_the_connection_and_what_the_caller_wrote(bool appService, string chain, string address)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Loopback } };
        http.Request.Headers["X-Forwarded-For"] = chain;
        Assert.Equal(address, CallerAddress.Of(http.Request, appService));
    }

    [Fact]
    public async Task One_person_may_ask_for_so_much_a_minute()
    {
        await using var story = await Story.BeginAsync(world: w => w with { RequestsPerMinute = 5 });
        using var browser = Browser(story);
        var session = await story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        browser.DefaultRequestHeaders.Add("Cookie", $"{People.Cookie}={session.Key}");
        var statuses = new List<int>();
        for (var i = 0; i < 7; i++)
        {
            using var answer = await browser.GetAsync(new Uri(ConsolePaths.OnCall("p1"), UriKind.Relative));
            statuses.Add((int)answer.StatusCode);
        }
        Assert.Equal([200, 200, 200, 200, 200, 429, 429], statuses);
    }

    [Fact]
    public async Task Forged_tokens_and_sessions_are_tried_so_often_a_minute_and_good_ones_are_not_counted()
    {
        using var issuer = new TestIssuer();
        await using var story = await Story.BeginAsync(world: w => w with { RequestsPerMinute = 5, Issuer = issuer.Published });
        using var browser = Browser(story);
        async Task<int> TryAsync(string path, string? token, string? cookie)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            if (token is not null) request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
            if (cookie is not null) request.Headers.Add("Cookie", $"{People.Cookie}={cookie}");
            using var answer = await browser.SendAsync(request);
            return (int)answer.StatusCode;
        }
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++) statuses.Add(await TryAsync("api/v1/practices", issuer.Good("demo-1-ruth", story.Now), null));
        for (var i = 0; i < 3; i++) statuses.Add(await TryAsync("api/v1/practices", "forged", null));
        for (var i = 0; i < 2; i++) statuses.Add(await TryAsync(ConsolePaths.OnCall("p1"), null, new string('A', 43)));
        statuses.Add(await TryAsync("api/v1/practices", "forged", null));
        statuses.Add(await TryAsync(ConsolePaths.OnCall("p1"), null, new string('A', 43)));
        Assert.Equal([200, 200, 200, 401, 401, 401, 302, 302, 429, 429], statuses);
    }

    [Fact]
    public async Task A_token_whose_issuer_does_not_answer_is_to_come_again_and_no_reason_to_sign_in()
    {
        await using var story = await Story.BeginAsync(world: w => w with
        {
            // Nothing listens on port 1.
            MoreSettings = new Dictionary<string, string?> { [SettingNames.IdentityAuthority] = "http://127.0.0.1:1" },
        });
        story.Careless = true;
        using var issuer = new TestIssuer();
        using var caller = Browser(story);
        caller.DefaultRequestHeaders.Authorization = new("Bearer", issuer.Good("demo-1-ruth", story.Now));
        foreach (var path in new[] { "api/v1/practices", "api/v1/practices/p1/patients", "api/v1/practices/none/patients" })
        {
            using var answer = await caller.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "60"), (answer.StatusCode, answer.Headers.RetryAfter?.ToString()));
            Assert.DoesNotContain("127.0.0.1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_sign_ins_and_repeated_calls_leave_is_taken_away_when_nobody_can_use_it_any_more()
    {
        using var issuer = new TestIssuer();
        await using var story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(3, 12);
        var sessions = story.Get<Sessions>();
        await sessions.BeginAsync("p1", "cora", null, CancellationToken.None);
        await sessions.IssueTicketAsync("p1", "cora", ConsolePaths.Today("p1"), CancellationToken.None);
        Assert.Equal(HttpStatusCode.Created, await LogAsync());
        Assert.Equal(3, await RowsAsync());
        // The sweep runs at each full hour.
        await story.PassAsync(TimeSpan.FromMinutes(90));
        var kept = await sessions.BeginAsync("p1", "cora", null, CancellationToken.None);
        Assert.Equal(2, await RowsAsync());
        Assert.NotNull(await sessions.FindAsync(kept.Key, CancellationToken.None));
        Assert.Equal(HttpStatusCode.Created, await LogAsync());
        await story.PassAsync(TimeSpan.FromDays(4));
        Assert.Equal(0, await RowsAsync());

        async Task<HttpStatusCode> LogAsync()
        {
            using var caller = Browser(story);
            caller.DefaultRequestHeaders.Authorization = new("Bearer", issuer.Good("demo-1-ruth", story.Now));
            caller.DefaultRequestHeaders.Add("Idempotency-Key", "k1");
            using var answer = await caller.PostAsJsonAsync("api/v1/practices/p1/patients/edna/months/2026-04/time-entries", new { id = "a", date = "2026-04-02", seconds = 600 });
            return answer.StatusCode;
        }

        async Task<int> RowsAsync() => await story.Get<AppTables>().Sessions.QueryAsync<TableEntity>().CountAsync();
    }

    [Fact]
    public async Task The_app_does_not_start_with_local_sign_in_on_an_address_that_others_reach()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var story = await Story.BeginAsync(world: w => w with { Url = "http://0.0.0.0:0" });
        });
        Assert.Contains(SettingNames.IdentityLocal, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SettingNames.IdentityAppService, "true", null, null)]
    [InlineData(SettingNames.IdentityLocal, "true", "WEBSITE_INSTANCE_ID", "i1")]
    [InlineData(SettingNames.IdentityLocal, "maybe", null, null)]
    [InlineData(SettingNames.IdentityAuthority, "http://issuer.example", null, null)]
    [InlineData(SettingNames.IdentityAuthority, "https://issuer.example", null, null)]
    [InlineData(SettingNames.IdentityRequestsPerMinute, "0", null, null)]
    public void A_way_in_that_would_be_open_to_anybody_keeps_the_app_from_starting(string key, string value, string? beside, string? its)
    {
        var settings = new Dictionary<string, string?> { [key] = value };
        if (beside is not null) settings[beside] = its;
        Assert.Contains("Identity:", Assert.Throws<InvalidOperationException>(() => IdentitySettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"claims":[{"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"o"},{"typ":"http://schemas.microsoft.com/identity/claims/tenantid","val":"t"},{"typ":"preferred_username","val":"x@y"}]}""", "t/o")]
    [InlineData("""{"claims":[{"typ":"oid","val":"o"},{"typ":"tid","val":"t"}]}""", "t/o")]
    [InlineData("""{"claims":[{"typ":"sub","val":"s"}]}""", "s")]
    [InlineData("""{"claims":[{"typ":"preferred_username","val":"x@y"}]}""", null)]
    [InlineData("""{"claims":null}""", null)]
    [InlineData("not json", null)]
    public void The_platforms_person_is_read_by_ids_that_never_change_hands(string principal, string? subject)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers[PlatformPrincipal.Header] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(principal));
        Assert.Equal(subject, PlatformPrincipal.Read(request)?.Subject);
    }

    private static HttpClient Browser(Story story) => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = story.World.App.Address };
}
