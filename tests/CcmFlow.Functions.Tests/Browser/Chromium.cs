using CcmFlow.Cli.Demo;
using Microsoft.Playwright;

namespace CcmFlow.Functions.Tests.Browser;

/// <summary>Debian's Chromium, driven by Playwright. Where there is none the tests that need it say so and are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Missing = "There is no Chromium: apt-get install chromium.";
    private static readonly string? Found = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
    private static readonly string Axe = Path.Combine(WorkFolders.RepositoryRoot, "node_modules", "axe-core", "axe.min.js");
    private IPlaywright? playwright;
    private IBrowser? browser;

    public static bool IsThere => Found is not null && File.Exists(Axe);

    public async ValueTask InitializeAsync()
    {
        if (!IsThere) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Found, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A page of a fresh profile.</summary>
    /// <param name="policy">False leaves the content security policy out, so that axe can be put in.</param>
    public async Task<IPage> OpenAsync(Uri app, int width, int height, bool script = true, bool policy = false)
    {
        Assert.SkipUnless(IsThere, Missing);
        var context = await browser!.NewContextAsync(new() { BaseURL = app.ToString(), ViewportSize = new() { Width = width, Height = height }, BypassCSP = !policy, JavaScriptEnabled = script });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>The serious and critical findings of axe-core on the page as it stands, with every part of it opened.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        await page.AddScriptTagAsync(new() { Path = Axe });
        return await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })).violations
              .filter(v => v.impact === "serious" || v.impact === "critical")
              .map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(" | ")}`)
            """);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
