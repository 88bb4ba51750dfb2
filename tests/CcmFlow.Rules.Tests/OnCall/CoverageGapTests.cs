using CcmFlow.Rules.OnCall;

namespace CcmFlow.Rules.Tests.OnCall;

public sealed class CoverageGapTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("0-6", 6)]
    [InlineData("0-6 0-6", 6)]
    [InlineData("0-6 4-8", 8)]
    [InlineData("4-8 0-6 20-21", 9)]
    [InlineData("0-10 2-3", 10)]
    public void An_hour_in_which_two_levels_have_nobody_is_one_hour(string gaps, int hours)
    {
        var begin = new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
        var found = gaps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(g => g.Split('-').Select(int.Parse).ToArray())
            .Select((g, i) => new CoverageGap($"level{i}", begin.AddHours(g[0]), begin.AddHours(g[1]), null));
        Assert.Equal(TimeSpan.FromHours(hours), CoverageGap.Length(found));
    }
}
