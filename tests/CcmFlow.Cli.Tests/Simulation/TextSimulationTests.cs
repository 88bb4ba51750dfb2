using CcmFlow.Cli.Simulation.Texts;

namespace CcmFlow.Cli.Tests.Simulation;

/// <summary>Small months of many seeds; the command line runs the big ones.</summary>
public sealed class TextSimulationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Over_two_unreliable_carriers_nothing_forbidden_happens(int seed)
    {
        var result = await new TextSimulation(new TextSimulationOptions(60, seed)).RunAsync(null, TestContext.Current.CancellationToken);
        Assert.All(result.Checks, c => Assert.True(c.Broken.Count == 0, $"{c.Name}: {string.Join(", ", c.Broken)}"));
        // Otherwise the checks looked at nothing.
        foreach (var name in new[] { "routine texts out", "texts in", "not delivered", "over a second carrier", "red flags" })
            Assert.NotEqual("0", result.Figures.Single(f => f.Name == name).Value);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_month()
    {
        var once = await new TextSimulation(new TextSimulationOptions(20, 7)).RunAsync(null, TestContext.Current.CancellationToken);
        var again = await new TextSimulation(new TextSimulationOptions(20, 7)).RunAsync(null, TestContext.Current.CancellationToken);
        // How often two writers met on one row and read it again depends on threads, not on the seed.
        Assert.Equal(once.Figures.Where(f => f.Item1 != "storage transactions"), again.Figures.Where(f => f.Item1 != "storage transactions"));
    }
}
