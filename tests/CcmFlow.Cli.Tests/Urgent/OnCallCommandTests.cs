using CcmFlow.Cli.Demo;
using CcmFlow.Cli.OnCall;
using CcmFlow.Cli.Tests.Billing;

namespace CcmFlow.Cli.Tests.Urgent;

public sealed class OnCallCommandTests
{
    private static string Sample => Path.Combine(WorkFolders.RepositoryRoot, "samples", "practice.json");

    private static Task<(int Exit, string Output)> RunAsync(params string[] arguments) => CommandRun.Of(OnCallCommand.Create(TimeProvider.System), [.. arguments, "--practice", Sample]);

    // Weekly from Monday, 5 January 2026, 08:00 in Boston.
    [Theory]
    [InlineData("2026-11-02T07:59:00-05:00", "Nora Nurse, RN (rn1)")]
    [InlineData("2026-11-02T08:00:00-05:00", "Ruth Relief, RN (rn2)")]
    [InlineData("2026-11-02T13:00:00Z", "Ruth Relief, RN (rn2)")]
    public async Task Who_tells_each_level_at_an_instant(string at, string first)
    {
        Assert.SkipUnless(File.Exists(Sample), "needs the checkout");
        var (exit, output) = await RunAsync("who", "--at", at);

        Assert.Equal(0, exit);
        Assert.Contains($"level 1: {first}", output, StringComparison.Ordinal);
        Assert.Contains("then: Alan Smith, MD (md1)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_finds_none_in_the_sample_and_the_days_before_its_rotation_began()
    {
        Assert.SkipUnless(File.Exists(Sample), "needs the checkout");
        var (sound, none) = await RunAsync("gaps", "--days", "60", "--from", "2026-06-01T00:00:00Z");
        Assert.Equal(0, sound);
        Assert.Contains("no gap in 60 days", none, StringComparison.Ordinal);

        var (broken, some) = await RunAsync("gaps", "--days", "14", "--from", "2026-01-01T05:00:00Z");
        Assert.Equal(1, broken);
        Assert.Contains("harbor first: 2026-01-01 00:00 -05:00 to 2026-01-05 08:00 -05:00, nobody", some, StringComparison.Ordinal);
    }
}
