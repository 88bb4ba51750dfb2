using CcmFlow.Rules.Replies;

namespace CcmFlow.Rules.Tests.Replies;

public sealed class PageReplyTests
{
    [Theory]
    [InlineData("ack K7", "K7")]
    [InlineData("ACK k7", "K7")]
    [InlineData("Ack K7.", "K7")]
    [InlineData("1 K7", "K7")]
    [InlineData("take K7", "K7")]
    [InlineData("k7", "K7")]
    [InlineData("K 7", "K7")]
    [InlineData("ackk7", "K7")]
    [InlineData("ok I'll take K7 thanks", "K7")]
    [InlineData("ok K7", "K7")]
    [InlineData("right away K7", "K7")]
    [InlineData("ack K7 🙏", "K7")]
    [InlineData("tomo K7", "K7")]
    [InlineData("ack", null)]
    [InlineData("ack AB12", "AB12")]
    public void Takes_the_case(string text, string? code) =>
        Assert.Equal(new PageCommand(PageCommandKind.Ack, code, null), PageReply.Parse(text));

    [Theory]
    [InlineData("ok")]
    [InlineData("OK 👍")]
    [InlineData("thx")]
    [InlineData("who?")]
    [InlineData("who is K7")]
    [InlineData("K7?")]
    [InlineData("can't")]
    [InlineData("1")]
    [InlineData("yes")]
    [InlineData("not me K7")]
    [InlineData("K7 K8")]
    [InlineData("don't ack K7")]
    [InlineData("I'm away K7")]
    [InlineData("I have a patient K7")]
    [InlineData("on a call K7")]
    [InlineData("in a code K7")]
    [InlineData("K7 ❌")]
    [InlineData("K7 🤷")]
    [InlineData("K7 🐢")]
    [InlineData("")]
    [InlineData(null)]
    public void Does_not_take_a_case(string? text) => Assert.NotEqual(PageCommandKind.Ack, PageReply.Parse(text).Kind);

    /// <summary>A carrier that reads one of these silences the pages; teaching them would be teaching that.</summary>
    [Theory]
    [InlineData("stop")]
    [InlineData("end")]
    [InlineData("cancel")]
    [InlineData("quit")]
    [InlineData("unsubscribe")]
    [InlineData("start")]
    [InlineData("help")]
    [InlineData("opt out")]
    [InlineData("revoke")]
    public void A_carriers_word_is_no_command(string word)
    {
        Assert.Equal(PageCommandKind.Unclear, PageReply.Parse(word).Kind);
        Assert.Equal(PageCommandKind.Unclear, PageReply.Parse($"{word} K7").Kind);
    }

    [Theory]
    [InlineData("done 11", null, 11)]
    [InlineData("DONE K7 11", "K7", 11)]
    [InlineData("done K7 11 min", "K7", 11)]
    [InlineData("done 11 minutes", null, 11)]
    [InlineData("done 11m", null, 11)]
    [InlineData("K7 done, 11 min call", "K7", 11)]
    [InlineData("listo K7 11 minutos", "K7", 11)]
    [InlineData("done 1h 5", null, 65)]
    [InlineData("done 2 hours", null, 120)]
    [InlineData("done", null, null)]
    [InlineData("done K7", "K7", null)]
    public void Reports_the_outcome(string text, string? code, int? minutes) =>
        Assert.Equal(new PageCommand(PageCommandKind.Done, code, minutes), PageReply.Parse(text));

    [Theory]
    [InlineData("not done K7")]
    [InlineData("done 11 12")]
    [InlineData("done 999")]
    [InlineData("done 0")]
    [InlineData("almost done K7")]
    [InlineData("done?")]
    public void What_is_not_plainly_an_outcome_closes_nothing(string text) =>
        Assert.Equal(PageCommandKind.Unclear, PageReply.Parse(text).Kind);

    [Theory]
    [InlineData("pass K7", "K7")]
    [InlineData("pass", null)]
    [InlineData("can't take K7", "K7")]
    [InlineData("busy", null)]
    [InlineData("no puedo K7", "K7")]
    public void Passes_the_case_on(string text, string? code) =>
        Assert.Equal(new PageCommand(PageCommandKind.Decline, code, null), PageReply.Parse(text));
}
