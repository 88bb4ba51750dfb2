using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Rules.Tests.Claims.Status;

public sealed class TakenOnTests
{
    /// <summary>Standings with the day of May from which they hold; 0: without a day.</summary>
    [Theory]
    [InlineData("Rejected:5 WithPayer:6", true)]
    [InlineData("WithPayer:6 Rejected:5", true)]
    [InlineData("WithPayer:5 Rejected:6", false)]
    [InlineData("Received:5 Rejected:5", false)]
    [InlineData("Received:5", true)]
    [InlineData("SetAccepted:0", false)]
    [InlineData("Rejected:5", false)]
    [InlineData("", false)]
    public void A_sending_is_taken_on_when_nothing_that_came_later_rejects_it(string told, bool taken)
    {
        var events = told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((one, i) => Event(i, 2, one)).ToList();
        Assert.Equal(taken, ClaimStatus.IsTakenOn(events, 2));
        // What is told of another sending says nothing of this one.
        Assert.False(ClaimStatus.IsTakenOn(events, 1));
    }

    [Fact]
    public void A_decision_on_it_says_that_a_payer_has_it_whatever_was_told() =>
        Assert.True(ClaimStatus.IsTakenOn([Event(0, 2, "Rejected:5"), new ClaimEvent("835", 2, ClaimStanding.Denied) { Adjudication = new Adjudication(new DateOnly(2026, 5, 3), "1", IsReversal: false, IsDenied: true, 0, 0) }], 2));

    private static ClaimEvent Event(int number, int attempt, string told) => told.Split(':') is [var standing, var day] && int.Parse(day) is var of
        ? new ClaimEvent($"{number}", attempt, Enum.Parse<ClaimStanding>(standing)) { EffectiveOn = of == 0 ? null : new DateOnly(2026, 5, of) }
        : throw new ArgumentException(told);
}
