using CcmFlow.Rules.Outreach;

namespace CcmFlow.Rules.Tests.Outreach;

public sealed class DeliveryStateTests
{
    private static readonly DeliveryState[] All = Enum.GetValues<DeliveryState>();

    [Fact]
    public void A_report_never_takes_a_text_back_from_an_end_state()
    {
        foreach (var end in All.Where(s => s.IsEnd()))
            foreach (var report in All) Assert.Equal(end, end.Then(report));
    }

    [Fact]
    public void A_state_never_falls()
    {
        foreach (var now in All)
            foreach (var report in All) Assert.True(now.Then(report) >= now);
    }

    [Theory]
    [InlineData("undelivered", DeliveryState.Undelivered)]
    [InlineData("failed", DeliveryState.Failed)]
    [InlineData("delivered", DeliveryState.Delivered)]
    [InlineData("sending", DeliveryState.Accepted)]
    public void Twilios_words_are_read(string word, DeliveryState state) => Assert.Equal(state, DeliveryStates.FromTwilio(word));

    [Fact]
    public void An_unknown_word_says_nothing() => Assert.Null(DeliveryStates.FromTwilio("levitating"));
}
