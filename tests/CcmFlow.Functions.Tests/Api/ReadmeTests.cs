using System.Diagnostics;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Tests.Access;
using CcmFlow.Functions.Tests.Contracts;
using CcmFlow.Functions.Tests.Stories;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>The README's examples of the API, run as they stand there by a shell and curl.</summary>
public sealed class ReadmeTests
{
    private const string Shell = "/bin/bash";
    private const string Curl = "/usr/bin/curl";

    // Each call tells its status and nothing else, unless the example asks for something itself.
    private const string StatusOnly = "curl() { command curl -sS -o /dev/null -w '%{http_code}\\n' \"$@\"; }\n";

    [Fact]
    public Task The_examples_of_the_API_work_as_they_are_written() => RunAsync(throughDocument: false);

    [Fact]
    public Task The_examples_ask_and_are_answered_what_the_document_says() => RunAsync(throughDocument: true);

    private static async Task RunAsync(bool throughDocument)
    {
        Assert.SkipUnless(File.Exists(Shell) && File.Exists(Curl), "There is no bash or no curl here.");
        using var issuer = new TestIssuer();
        await using var story = await Story.BeginAsync(world: w => w with { Issuer = issuer.Published });
        story.Careless = true;
        var phone = await story.EnrollConsentedAsync(Story.Person("edna"));
        await story.UntilAsync(10, 12);
        phone.Texts("chest hurts", story.Practice.TextNumber);
        await story.PassAsync(TimeSpan.FromSeconds(30));
        var examples = Examples();
        await using var prism = throughDocument ? await PrismMock.BeforeAsync(story.World.App.Address, StrictDocument.Write()) : null;
        var start = new ProcessStartInfo(Shell, ["-c", StatusOnly + examples]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["APP"] = (prism?.Address ?? story.World.App.Address).ToString().TrimEnd('/');
        start.Environment["TOKEN"] = issuer.Good("demo-1-cora", story.Now);
        using var shell = Process.Start(start)!;
        var errors = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var statuses = (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("", await errors);
        Assert.Equal(examples.Split('\n').Count(line => line.StartsWith("curl ", StringComparison.Ordinal)), statuses.Length);
        Assert.All(statuses, status => Assert.StartsWith("2", status, StringComparison.Ordinal));
        await story.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("Reached her at the clinic.", Assert.Single(await story.Get<NeedStore>().ListAsync("p1", CancellationToken.None)) is { ClosedAt: not null } need ? need.Note : null);
        Assert.Equal("call-17", Assert.Single((await story.MonthAsync("edna")).Entries).Entry.Id);
        Assert.Equal(new DateOnly(2026, 7, 1), (await story.PatientAsync("edna")).CarePlan?.ReviewOn);
    }

    private static string Examples()
    {
        var readme = File.ReadAllText(Path.Combine(WorkFolders.RepositoryRoot, "README.md"));
        var at = readme.IndexOf("**The API for people**", StringComparison.Ordinal);
        var begin = readme.IndexOf("```sh\n", at, StringComparison.Ordinal) + 6;
        return readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)];
    }
}
