using System.Text;
using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Tests.Claims;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Files to and from the clearinghouse as a biller handles them in a browser.</summary>
public sealed class ClaimFilePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Pays a claim that is none of ours.</summary>
    private const string Foreign =
        "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~" +
        "ST*835*0001~BPR*I*10*C*CHK************20260520~TRN*1*T0001*1999999999~N1*PR*Plan of Ohio~N1*PE*US*XX*1234567893~LX*1~CLP*OTHERSYSTEMOFSOMEBODYELSEINTOWN0000001*1*62*10*0*MB*90001*11*1~CAS*CO*45*52~NM1*QC*1*X*Y~SE*10*0001~GE*1*7~IEA*1*000000007~";

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
        await page.GetByLabel("Take in answers").SetInputFilesAsync(new FilePayload { Name = "other.835", MimeType = "text/plain", Buffer = Encoding.ASCII.GetBytes(Foreign) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Take in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Above what the payer allows (CO-45)")).ToBeVisibleAsync();
        if (script) Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "The page is wider than the screen.");
        if (script) Assert.Empty(await Chromium.ViolationsAsync(page));
        await page.Context.CloseAsync();
    }
}
