using CcmFlow.Cli.Simulation.Texts;
using CcmFlow.Cli.Simulation.Urgent;
using CcmFlow.Cli.Tests.Billing;

namespace CcmFlow.Cli.Tests.Urgent;

public sealed class UrgentSimulationTests
{
    /// <summary>CCMFLOW_URGENT_CASES=10000 runs as many as a release needs.</summary>
    private static int Cases => int.TryParse(Environment.GetEnvironmentVariable("CCMFLOW_URGENT_CASES"), out var asked) ? asked : 1_500;

    [Fact]
    public void No_property_is_violated_in_many_random_nights()
    {
        var figures = UrgentSimulation.Run(Cases, 7, CancellationToken.None);

        Assert.Empty(figures.Violations);
        Assert.True(figures.Cases >= Cases);
        // The nights were hard enough to mean something.
        Assert.True(figures.Kills > Cases / 20 && figures.LostAndFound > 0 && figures.HandedOver > 0, $"{figures.Kills} {figures.LostAndFound} {figures.HandedOver}");
        Assert.True(UrgentFigures.Percentile(figures.FirstPageUndisturbed, 0.99) <= 5, $"{UrgentFigures.Percentile(figures.FirstPageUndisturbed, 0.99)}");
        Assert.True(figures.Found.Max() <= 72);
    }

    /// <summary>CCMFLOW_URGENT_NIGHTS runs more.</summary>
    [Fact]
    public async Task The_whole_app_loses_and_doubles_nothing_when_it_is_killed_at_random_storage_calls()
    {
        var nights = int.TryParse(Environment.GetEnvironmentVariable("CCMFLOW_URGENT_NIGHTS"), out var asked) ? asked : 4;
        var figures = await UrgentSimulation.RunHostAsync(nights, 1, TestContext.Current.CancellationToken);

        Assert.Empty(figures.Violations);
        Assert.True(figures.Kills >= nights / 2 && figures.Cases >= nights, $"{figures.Kills} {figures.Cases}");
    }

    [Fact]
    public void The_same_seed_gives_the_same_nights()
    {
        var (one, other) = (UrgentSimulation.Run(100, 3, CancellationToken.None), UrgentSimulation.Run(100, 3, CancellationToken.None));

        Assert.Equal(one.Acknowledgement, other.Acknowledgement);
        Assert.NotEqual(one.Acknowledgement, UrgentSimulation.Run(100, 4, CancellationToken.None).Acknowledgement);
    }

    [Theory]
    [InlineData(SimMutation.CodesReachAnyCase, "P5")]
    [InlineData(SimMutation.MinutesWithoutKey, "P4")]
    [InlineData(SimMutation.TimersForgotten, "P2")]
    [InlineData(SimMutation.LastReportCounts, "P7")]
    [InlineData(SimMutation.AuditorSlow, "P8")]
    [InlineData(SimMutation.PagesWhoeverTook, "P3")]
    public void A_fault_that_is_put_in_is_found(SimMutation mutation, string property) =>
        Assert.Contains(UrgentSimulation.Run(600, 5, mutation, CancellationToken.None).Violations, violation => violation.StartsWith(property, StringComparison.Ordinal));

    [Fact]
    public async Task The_command_prints_times_and_what_was_violated()
    {
        var (code, output) = await CommandRun.Of(SimulateCommand.Create(), "urgent", "--cases", "50", "--seed", "2");

        Assert.Equal(0, code);
        Assert.Contains("to acknowledgement", output, StringComparison.Ordinal);
        Assert.Contains("violated properties: 0", output, StringComparison.Ordinal);
    }
}
