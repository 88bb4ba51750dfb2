using CcmFlow.Functions.Console;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Rules.Consent;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>What people come for, done as they do it, at a desk and on a phone.</summary>
public sealed class MainPathTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, true)]
    [InlineData(390, false)]
    public async Task Consent_by_voice_minutes_by_the_timer_a_swap_a_need_and_a_claim(int width, bool script)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        var world = new ClosedMonth();
        await world.InitializeAsync();
        await using var story = world.Story;
        var page = await chromium.OpenAsync(story.World.App.Address, width, 900, script);
        await SignInAsync(page, "Nora Nurse");

        // The urgent need: taken, then closed with its minutes.
        await page.GetByRole(AriaRole.Button, new() { Name = "I take it" }).ClickAsync();
        await story.PassAsync(TimeSpan.FromMinutes(8));
        await page.GotoAsync(ConsolePaths.Today("p1"));
        await page.GetByText("How it went").ClickAsync();
        await page.GetByLabel("Minutes on the phone").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close case" }).ClickAsync();
        await story.PassAsync(TimeSpan.FromMinutes(1));
        await page.GotoAsync(ConsolePaths.Today("p1"));
        Assert.Equal(0, await page.GetByRole(AriaRole.Heading, new() { Name = "Urgent needs" }).CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();

        // Consent by voice.
        await SignInAsync(page, "Cora Manager");
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Lupe Ortiz" }).GetByRole(AriaRole.Link, new() { Name = "Record the answer" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#consent-step")).ToBeInViewportAsync();
        foreach (var box in await page.Locator("#consent input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await page.GetByLabel("The patient's words").FillAsync("Sí, cómo no");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#consent blockquote").First).ToHaveTextAsync("Sí, cómo no");
        Assert.Equal(Enrollment.Consented, (await story.PatientAsync("lupe")).Enrollment);

        // Twelve minutes by the timer; the page is left in between.
        await page.GetByRole(AriaRole.Button, new() { Name = "Start timer" }).ClickAsync();
        await page.GotoAsync(ConsolePaths.Settings("p1"));
        await story.PassAsync(TimeSpan.FromMinutes(12));
        await page.GotoAsync(ConsolePaths.Patient("p1", "lupe"));
        await Assertions.Expect(page.Locator("output")).ToContainTextAsync("12:");
        await page.Locator("#timer-activity").SelectOptionAsync("MedicationManagement");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop and log" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The minutes are logged.");

        // A shift that changes hands.
        await page.GotoAsync(ConsolePaths.OnCall("p1"));
        await page.GetByText("Swap a shift or find cover").First.ClickAsync();
        await page.Locator("#first-kind").SelectOptionAsync("Cover");
        await page.Locator("#first-add").SelectOptionAsync("care1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the schedule" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Cora Manager, RN alone")).ToBeVisibleAsync();

        // A held claim: its mend, and the packet.
        await page.GotoAsync(ConsolePaths.Claims("p1", Story.April));
        await page.GetByRole(AriaRole.Link, new() { Name = "Otto Brandt" }).ClickAsync();
        await Assertions.Expect(page.GetByText("To mend")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mend it" }).ClickAsync();
        await page.GetByLabel("Member id").First.FillAsync("1EG4-TE5-MK74");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Claims that it touches were looked at again")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("To mend")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".pill").GetByText("Ready", new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Consent", Exact = true })).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_roster_is_imported_and_what_is_wrong_with_it_is_told_by_line(int width, bool script)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        await using var story = await Story.BeginAsync();
        story.Careless = true;
        await story.UntilAsync(1, 12);
        var file = Path.Combine(Path.GetTempPath(), $"Patient-{Guid.NewGuid():N}.ndjson");
        await File.WriteAllTextAsync(file, """{"resourceType":"Patient","id":"new1","name":[{"given":["Nell"],"family":"Novak"}],"birthDate":"1950-01-01"}""" + "\n{ this is no JSON\n");
        try
        {
            var page = await chromium.OpenAsync(story.World.App.Address, width, 900, script);
            await SignInAsync(page, "Cora Manager");
            await page.GotoAsync(ConsolePaths.Import("p1"));
            await page.GetByLabel("Files").SetInputFilesAsync(file);
            await page.GetByRole(AriaRole.Button, new() { Name = "Import" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Import of " })).ToBeVisibleAsync();
            await story.PassAsync(TimeSpan.FromMinutes(1));
            // The page looks again by itself; without script a link does.
            if (script) await Assertions.Expect(page.Locator("#progress")).ToContainTextAsync("1 of 1 patients are on the roster");
            else if (await page.GetByRole(AriaRole.Link, new() { Name = "Look again" }).CountAsync() > 0) await page.GetByRole(AriaRole.Link, new() { Name = "Look again" }).ClickAsync();
            await Assertions.Expect(page.Locator("#progress")).ToContainTextAsync("1 of 1 patients are on the roster");
            Assert.Equal("2", await page.Locator("tbody td[data-label=Line]").First.TextContentAsync());
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Look again" })).ToHaveCountAsync(0);
            await page.GotoAsync(ConsolePaths.Patients("p1"));
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Nell Novak" })).ToBeVisibleAsync();
            await page.Context.CloseAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_month_is_opened_again_and_closed_with_the_reason(int width, bool script)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        var world = new ClosedMonth();
        await world.InitializeAsync();
        await using var story = world.Story;
        var page = await chromium.OpenAsync(story.World.App.Address, width, 900, script);
        await SignInAsync(page, "Bill Payer");
        // The claim of one is sent, that of the other held.
        await page.GotoAsync(ConsolePaths.PatientMonth("p1", "edna", Story.April));
        await Assertions.Expect(page.Locator("#close")).ToContainTextAsync("The claim has been sent");
        await page.GotoAsync(ConsolePaths.PatientMonth("p1", "otto", Story.April));
        await page.GetByText("Open it again", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Why").FillAsync("A call was forgotten");
        await page.GetByRole(AriaRole.Button, new() { Name = "Open the month again" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The month is open again");
        await page.GetByText("Close it now", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Why now").FillAsync("Nothing was missing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the month" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The month is closed");
        await Assertions.Expect(page.Locator("blockquote")).ToHaveTextAsync(["Nothing was missing", "A call was forgotten"]);
        await page.Context.CloseAsync();
    }

    private static async Task SignInAsync(IPage page, string name)
    {
        await page.GotoAsync(ConsolePaths.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
    }
}
