using System.Text;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Tests.Claims;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Files to and from the clearinghouse as a biller handles them in a browser.</summary>
public sealed class ClaimFilePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task A_file_in_doubt_is_settled_and_an_answer_is_taken_in_with_and_without_script(int width, bool script)
    {
        await using var world = await ClaimWorld.BeginAsync(1, faults: new ClearinghouseFaults { TimeoutsBeforeAccept = 1, NoAcknowledgements = true }, lookup: false);
        await world.SendAsync();
        await world.PassAsync(TimeSpan.FromDays(3));
        var page = await chromium.OpenAsync(world.Story.World.App.Address, width, 844, script);
        await page.GotoAsync(ConsolePaths.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bill" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        await page.GotoAsync($"{ConsolePaths.Today("p1")}/claims/2026-04");
        await page.GetByText("Say whether it arrived").ClickAsync();
        if (script) Assert.Empty(await Chromium.ViolationsAsync(page));
        if (script) Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        await page.GetByLabel("What the clearinghouse says").SelectOptionAsync("true");
        await page.GetByLabel("How you found out").FillAsync("It stands in their portal");
        await page.GetByRole(AriaRole.Button, new() { Name = "Note it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("the clearinghouse has the file");
        await page.GetByLabel("Take in answers").SetInputFilesAsync(new FilePayload { Name = "letter.txt", MimeType = "text/plain", Buffer = Encoding.ASCII.GetBytes("Dear practice") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Take in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("What each file brought stands below.");
        await Assertions.Expect(page.GetByText("1 part cannot be trusted and waits for a person")).ToBeVisibleAsync();
        if (script) Assert.Empty(await Chromium.ViolationsAsync(page));
        await page.Context.CloseAsync();
    }
}
