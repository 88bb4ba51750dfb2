using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Names without an end, letters that run the other way, markup in a text: shown as they are, and nothing sticks out.</summary>
public sealed class LongWordsTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Backwards = "\u202Eevitcani";
    private const string Markup = "<img src=x onerror=alert(1)>&amp;<script>alert(2)</script>";
    private static readonly string Long = new('W', 90);

    [Fact]
    public async Task Whatever_somebody_is_called_and_whatever_they_wrote_a_page_stays_a_page()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var story = await Story.BeginAsync(practice: p => p with { Name = Long[..28], Accounts = [.. p.Accounts.Select(a => a with { Name = a.Id == "cora" ? Long : a.Name })] });
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna") with { GivenName = Long, FamilyName = Backwards });
        await story.EnrollConsentedAsync(Story.Person("otto", 6002) with { GivenName = Markup, FamilyName = "Ö👨‍👩‍👧‍👦" + Long });
        await story.UntilAsync(6, 10);
        phone.Texts($"{Markup} {Long}{Long} مرحبا {Backwards}\u0007");
        await story.PassAsync(TimeSpan.FromMinutes(2));
        foreach (var patient in new[] { "edna", "otto" })
            await story.Get<WorklistStore>().AddAsync(new StaffTask("p1", $"2026-04.{patient}.CallBack.x", StaffTaskKind.CallBack, patient, "2026-04", story.Now, story.Now.AddHours(4), Done: false), CancellationToken.None);
        var session = await story.Get<Sessions>().BeginAsync("p1", "cora", null, CancellationToken.None);
        var page = await chromium.OpenAsync(story.World.App.Address, 320, 700);
        await page.Context.AddCookiesAsync([new Cookie { Name = People.Cookie, Value = session.Key, Url = story.World.App.Address.ToString() }]);
        var dialogs = 0;
        page.Dialog += (_, dialog) => { dialogs++; _ = dialog.DismissAsync(); };
        var wide = new List<string>();
        foreach (var place in new[] { "", "/patients", "/patients/edna", "/patients/otto", "/patients/otto/months/2026-04", "/month", "/claims", "/reports", "/settings", "/settings/practice", "/audit", "/texts", "/on-call" })
        {
            await page.GotoAsync(ConsolePaths.Today("p1") + place);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 320) wide.Add($"{place}: {width}");
        }
        await page.GotoAsync(ConsolePaths.SignIn);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var signIn && signIn > 320) wide.Add($"sign-in: {signIn}");
        await page.GotoAsync(ConsolePaths.Today("p1"));
        // What follows a name that runs backwards runs forwards.
        var mixed = await page.EvaluateAsync<string>("[...document.querySelectorAll('.work strong, main h1')].map(e => getComputedStyle(e).unicodeBidi).join()");
        await page.Context.CloseAsync();
        Assert.Equal(0, dialogs);
        Assert.True(wide.Count == 0, string.Join("; ", wide));
        Assert.DoesNotContain("normal", mixed, StringComparison.Ordinal);
    }
}
