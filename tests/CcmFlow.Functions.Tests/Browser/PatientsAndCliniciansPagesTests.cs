using System.Text.RegularExpressions;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Tests.Paging;
using CcmFlow.Functions.Tests.Stories;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>The pages behind a link in a text: what a patient reads before consenting, and what the clinician on call takes a case with.</summary>
public sealed partial class PatientsAndCliniciansPagesTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("en", 320)]
    [InlineData("es", 390)]
    public async Task A_patient_reads_the_disclosure_in_large_print_and_axe_finds_nothing_serious(string language, int width)
    {
        await using var story = await Story.BeginAsync();
        var page = await chromium.OpenAsync(story.World.App.Address, width, 844);
        var link = new Uri(story.Get<DisclosureLinks>().For(story.Practice)).AbsolutePath;

        await page.GotoAsync($"{link}?lang={language}");
        await HoldsAsync(page, width);
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        var points = await page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('main p, p')).fontSize) * 0.75");
        Assert.True(points >= 14, $"Large print has 14 points and more, not {points}.");

        await page.GotoAsync(link[..^3] + "AAA");
        await HoldsAsync(page, width);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_clinician_takes_reads_and_closes_a_case_on_a_phone_and_axe_finds_nothing_serious()
    {
        await using var story = await PagingStory.BeginAsync();
        await story.EmergencyAsync();
        var first = story.First();
        var path = new Uri(Link().Match(first.Expects("a patient needs you").Message.Body).Value).AbsolutePath;
        var page = await chromium.OpenAsync(story.World.App.Address, 390, 844);

        await page.GotoAsync(path);
        await HoldsAsync(page, 390);
        await SendAsync(page, "/take");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        await HoldsAsync(page, 390);
        await SendAsync(page, "/code");
        await story.PassAsync(TimeSpan.FromSeconds(10));
        await page.Locator("input[name=code]").FillAsync(Digits().Match(first.Expects("one-time code").Message.Body).Value);
        await SendAsync(page, "/open");
        await Assertions.Expect(page.GetByText("chest hurts")).ToBeVisibleAsync();
        await HoldsAsync(page, 390);
        await page.Locator("input[name=minutes]").FillAsync("9");
        await SendAsync(page, "/done");
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await story.NeedAsync()).ClosedAt);
        await HoldsAsync(page, 390);
        await page.Context.CloseAsync();
    }

    private static async Task HoldsAsync(IPage page, int width)
    {
        Assert.Empty(await Chromium.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    /// <summary>The click alone does not wait for the answer.</summary>
    private static async Task SendAsync(IPage page, string act) =>
        await page.RunAndWaitForResponseAsync(() => page.Locator($"form[action$='{act}'] button").ClickAsync(), answer => answer.Request.Method == "POST");

    [GeneratedRegex("https://[^ ]+")]
    private static partial Regex Link();

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex Digits();
}
