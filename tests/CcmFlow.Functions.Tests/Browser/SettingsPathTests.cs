using CcmFlow.Functions.Console;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Tests.Pages;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.OnCall;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Settings, texts and the calendar as a person uses them, with the pages' own scripts under their own policy.</summary>
public sealed class SettingsPathTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_shift_is_dragged_onto_another_looked_over_and_sent_and_both_change_hands()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var story = await Story.BeginAsync(practice: p => p with
        {
            Team = p.Team with { Schedules = new Dictionary<string, OnCallSchedule>(p.Team.Schedules) { ["first"] = p.Team.Schedules["first"] with { Rotation = p.Team.Schedules["first"].Rotation with { Kind = RotationKind.Daily, Participants = ["rn2", "care1"] } } } },
        });
        story.Careless = true;
        await story.UntilAsync(3, 12);
        var page = await SignedInAsync(story, 1280);
        await page.GotoAsync(ConsolePaths.OnCall("p1"));
        var level = page.Locator("[data-schedule]").First;
        // From the 8th on, the day's first shift began the day before.
        var from = level.Locator("li:has(time[datetime='2026-04-08']) [data-shift]").Last;
        var onto = level.Locator("li:has(time[datetime='2026-04-13']) [data-shift]").Last;
        var (comes, goes) = (await from.GetAttributeAsync("data-shift"), await onto.GetAttributeAsync("data-shift"));
        Assert.NotEqual(comes, goes);
        await from.DragToAsync(onto);
        await Assertions.Expect(level.Locator("[data-told]")).ToContainTextAsync("Look it over and send it.");
        await Assertions.Expect(level.GetByLabel("In exchange, who goes takes this shift of who comes")).ToBeCheckedAsync();
        var before = await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None);
        Assert.Empty(before["first"].Overrides);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("The schedule is changed.");
        var after = (await story.Get<Schedules>().AsOfNowAsync("p1", CancellationToken.None))["first"];
        OnCallNow At(int day) => OnCallResolver.At(after, story.Zone.AtLocal(new DateOnly(2026, 4, day), new TimeOnly(20, 0)));
        Assert.Equal((comes, goes), (At(13).Primary, At(8).Primary));
        Assert.Equal(2, after.Overrides.Count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_count_of_segments_follows_the_typing_and_is_the_one_that_the_server_gives()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var page = await SignedInAsync(story, 1280);
        await page.GotoAsync(ConsolePaths.Texts("p1"));
        var card = page.Locator("#FollowUp-es");
        await card.GetByText("Write it anew").ClickAsync();
        foreach (var words in new[] { "{PracticeName}: todo bien?", "{PracticeName}: ¿Cómo está? Responda OK o díganos." })
        {
            await card.GetByLabel("The practice's own words").FillAsync(words);
            await Assertions.Expect(card.Locator("blockquote")).ToHaveTextAsync(words.Replace("{PracticeName}", story.Practice.Name, StringComparison.Ordinal));
            var counted = await card.Locator("[data-count]").TextContentAsync();
            await card.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
            await Assertions.Expect(card.Locator("[data-count]")).ToHaveTextAsync(counted!);
        }
        await card.GetByLabel("The practice's own words").FillAsync("{PracticeName}: {Nombre}");
        await Assertions.Expect(card.Locator("[data-count]")).ToContainTextAsync("Not known: {Nombre}");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Who_saves_second_is_told_on_a_page_that_everybody_can_read(int width)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        var page = await SignedInAsync(story, width, policy: false);
        await page.GotoAsync(ConsolePaths.Section("p1", "practice"));
        using (var other = await Visitor.SignInAsync(story))
        {
            await other.OpenAsync("/settings/practice");
            await other.EditAsync("/settings/practice", ("name", "Harbor Care"), ("city", "Salem"));
        }
        await page.GetByLabel("Name that patients know").FillAsync("Harbor Clinic");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing of yours is lost");
        await Assertions.Expect(page.GetByLabel("Name that patients know")).ToHaveValueAsync("Harbor Clinic");
        await Assertions.Expect(page.GetByLabel("City")).ToHaveValueAsync("Salem");
        Assert.Empty(await Chromium.ViolationsAsync(page));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Saved.");
        var practice = await story.Get<PracticeStore>().FreshAsync("p1", CancellationToken.None);
        Assert.Equal(("Harbor Clinic", "Salem"), (practice.Name, practice.Billing.City));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> SignedInAsync(Story story, int width, bool policy = true)
    {
        var page = await chromium.OpenAsync(story.World.App.Address, width, 900, policy: policy);
        await page.GotoAsync(ConsolePaths.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cora Manager" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        return page;
    }
}
