using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Time;

public sealed class CallSpanTests
{
    private static readonly DateTimeOffset Opened = new(2026, 4, 10, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(5, 5, 5, false)]
    [InlineData(4, 5, 4, false)]
    [InlineData(6, 5, 5, true)]
    [InlineData(6, 0.5, 0, true)]
    public void No_minute_of_a_call_lies_before_its_case(int reported, double age, int logged, bool cut)
    {
        var span = CallSpan.Of(reported, Opened, Opened.AddMinutes(age));
        Assert.Equal((logged, cut), (span.Minutes, span.IsCut));
        Assert.True(span.Start >= Opened);
    }
}
