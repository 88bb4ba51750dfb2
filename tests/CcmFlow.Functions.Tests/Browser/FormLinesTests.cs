using CcmFlow.Functions.Console;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Forms with several columns: what stands beside each other stays so when a field has a hint, or a fault.</summary>
public sealed class FormLinesTests(Chromium chromium, ClosedMonth world) : IClassFixture<Chromium>, IClassFixture<ClosedMonth>
{
    [Fact]
    public async Task Fields_of_a_row_stand_on_one_line_whichever_of_them_has_a_hint_or_a_fault()
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        var page = await chromium.OpenAsync(world.Story.World.App.Address, 1280, 900);
        await page.GotoAsync(ConsolePaths.SignIn);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cora Manager" }).ClickAsync();
        await page.GotoAsync(ConsolePaths.Roster("p1", "edna"));
        await page.Locator("#zip").FillAsync("none");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(page.Locator("#zip-fault")).ToBeVisibleAsync();
        var line = new List<float>();
        foreach (var field in new[] { "#address", "#city", "#state", "#zip" }) line.Add((await page.Locator(field).BoundingBoxAsync())!.Y);
        Assert.Single(line.Distinct());
        Assert.True((await page.Locator("#zip-fault").BoundingBoxAsync())!.Y > line[0]);
        await page.Context.CloseAsync();
    }
}
