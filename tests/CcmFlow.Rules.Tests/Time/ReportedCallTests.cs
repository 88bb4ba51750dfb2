using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Time;

public sealed class ReportedCallTests
{
    private static readonly DateTimeOffset Opened = new(2026, 4, 10, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(20, 7, 13, false)]
    [InlineData(20, 20, 0, false)]
    [InlineData(20, 21, 0, true)]
    [InlineData(20, 0, 20, false)]
    [InlineData(0, 5, 0, true)]
    public void Minutes_end_with_the_report_and_none_lies_before_the_case(int age, int reported, int startsAt, bool doubted)
    {
        var end = Opened.AddMinutes(age);
        Assert.Equal(new ReportedCall(Opened.AddMinutes(startsAt), end, doubted), ReportedCall.Of(end, Opened, reported));
    }
}
