using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>What holds of every page: axe finds nothing serious, it fits a phone and 400 % zoom, it is light, and it needs no script.</summary>
public sealed class EachPageTests(Chromium chromium, ClosedMonth world) : IClassFixture<Chromium>, IClassFixture<ClosedMonth>
{
    private const int MostBytes = 150 * 1024;

    private static readonly string[] Places =
    [
        "", "/patients", "/patients/edna", "/patients/lupe", "/patients/otto/roster", "/patients/edna/months/2026-04", "/patients/lupe/months/2026-04", "/patients/otto/months/2026-04", "/patients/edna/months/2026-04/entries/review", "/import/sample", "/patients/nobody", "/import", "/on-call", "/month", "/month/2026-04", "/claims", "/claims/2026-04",
        "/claims/2026-04/edna", "/claims/2026-04/edna/print", "/claims/2026-04/otto", "/reports", "/reports/2026-04", "/reports/2026-04/engagement", "/reports/2026-04/revenue-gap?staffHours=20", "/settings", "/settings/practice", "/settings/transport", "/settings/conditions", "/settings/ehr", "/settings/level.1", "/settings/level.3", "/settings/holidays", "/settings/plan.acme-advantage", "/settings/schedule.first", "/settings/staff.rn1", "/settings/person.cora", "/people/accounts", "/texts", "/audit",
    ];

    public static TheoryData<string, int> Pages()
    {
        var data = new TheoryData<string, int>();
        foreach (var place in Places)
            foreach (var width in new[] { 1280, 390 }) data.Add(place, width);
        return data;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious_and_nothing_sticks_out(string place, int width)
    {
        var page = await SignedInAsync(width);
        var answer = await page.GotoAsync(ConsolePaths.Today("p1") + place);
        Assert.Empty(await Chromium.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        Assert.InRange((await answer!.BodyAsync()).Length, 1, MostBytes);
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Every_page_is_among_them()
    {
        string[] files = ["/rejected", "/export", "/record"];
        var pages = AccessTable.Own.Routes.Where(r => r.Route.StartsWith("console/{practiceId}", StringComparison.Ordinal) && r.Methods.Contains("get") && !files.Any(f => r.Route.EndsWith(f, StringComparison.Ordinal)));
        Assert.Empty(pages.Where(page => !Places.Any(place => page.Match($"console/p1{place.Split('?')[0]}") is not null)).Select(page => page.Route));
    }

    [Fact]
    public async Task The_sign_in_itself_is_as_good()
    {
        var page = await chromium.OpenAsync(world.Story.World.App.Address, 390, 844);
        await page.GotoAsync(ConsolePaths.SignIn);
        Assert.Empty(await Chromium.ViolationsAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task At_four_hundred_percent_a_page_is_read_without_scrolling_sideways()
    {
        // WCAG 1.4.10: 1280 CSS pixels at 400 % are 320.
        var page = await SignedInAsync(320);
        foreach (var place in Places)
        {
            await page.GotoAsync(ConsolePaths.Today("p1") + place);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320, place);
        }
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        var page = await SignedInAsync(1280);
        await page.GotoAsync(ConsolePaths.Patients("p1"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task No_page_asks_for_what_is_not_there_and_the_pages_own_policy_blocks_nothing_that_they_need()
    {
        using var failed = new FailedAnswers(world.Story.World.App.Address);
        var page = await SignedInAsync(1280, policy: true);
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Add(message.Text);
        };
        page.Response += (_, answer) =>
        {
            if (answer.Status >= 400) faults.Add($"{answer.Status} {answer.Url}");
        };
        page.RequestFailed += (_, request) => faults.Add($"{request.Failure} {request.Url}");
        foreach (var place in Places.Where(p => p != "/patients/nobody")) await page.GotoAsync(ConsolePaths.Today("p1") + place, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(faults);
        Assert.Empty(failed.All);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_icon_is_drawn_kept_by_browsers_and_named_by_each_page()
    {
        var page = await SignedInAsync(390, policy: true);
        var icon = await page.Locator("link[rel=icon]").GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(icon!);
        Assert.Equal(("image/svg+xml", "public, max-age=31536000, immutable"), (answer.Headers["content-type"], answer.Headers["cache-control"]));
        // Drawn as a browser draws it, under the page's own policy.
        Assert.True(await page.EvaluateAsync<bool>("async path => { const image = new Image(); image.src = path; await image.decode(); return image.naturalWidth > 0; }", icon));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SignedInAsync(int width, bool policy = false)
    {
        var page = await chromium.OpenAsync(world.Story.World.App.Address, width, 900, policy: policy);
        // No more than twenty sign-ins a minute come from one address.
        await world.Story.PassAsync(TimeSpan.FromMinutes(1));
        await page.GotoAsync(ConsolePaths.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cora Manager" }).ClickAsync();
        // The click does not wait for the page behind it.
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        return page;
    }
}
