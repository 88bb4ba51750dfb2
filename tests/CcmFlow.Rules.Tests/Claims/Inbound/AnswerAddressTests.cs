using System.Text;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Inbound;

namespace CcmFlow.Rules.Tests.Claims.Inbound;

public sealed class AnswerAddressTests
{
    private static readonly SentEnvelope Sent = SentEnvelope.Of(Encoding.ASCII.GetBytes(
        "ISA*00*          *00*          *ZZ*CCMSUBMIT01    *ZZ*CLEARHOUSE     *260502*1900*^*00501*000000001*1*T*:~GS*HC*CCMSUBMIT01*CLEARHOUSE*20260502*1900*1*X*005010X222A1~GE*0*1~IEA*1*000000001~"));

    [Theory]
    [InlineData("CCMSUBMIT01", Addressee.Ours)]
    [InlineData("ccmsubmit01 ", Addressee.Ours)]
    [InlineData("OLD01", Addressee.Ours)]
    [InlineData("OTHER01", Addressee.Others)]
    [InlineData("1234567893", Addressee.Nobodys)]
    [InlineData("", Addressee.Nobodys)]
    public void An_answer_is_a_practices_by_its_sender_id_of_now_or_of_a_file_that_left(string receiver, Addressee expected) =>
        Assert.Equal(expected, new AnswerAddress("CCMSUBMIT01", ["OLD01"], ["OTHER01", "OTHER02"]).Of(receiver));

    [Fact]
    public void A_sender_id_that_another_practice_has_is_nobodys_own()
    {
        Assert.Equal(Addressee.Others, new AnswerAddress("SHARED", [], ["shared"]).Of("SHARED"));
        Assert.Equal(Addressee.Others, new AnswerAddress("NEW", ["GIVEN AWAY"], ["GIVEN AWAY"]).Of("GIVEN AWAY"));
    }

    [Fact]
    public void Practices_under_one_sender_id_are_named_together()
    {
        var shared = SenderIds.Shared([("p9", "ccm 1"), ("p1", "CCM 1"), ("p3", "CCM 2"), ("p4", "")]);
        Assert.Equal(["p1", "p9"], Assert.Single(shared));
    }

    [Theory]
    [InlineData("CLEARHOUSE", "CCMSUBMIT01", "260502", "1900", true)]
    [InlineData("CLEARHOUSE", "OTHER01", "260502", "1900", false)]
    [InlineData("ELSEWHERE", "CCMSUBMIT01", "260502", "1900", false)]
    [InlineData("CLEARHOUSE", "CCMSUBMIT01", "260503", "1900", false)]
    [InlineData("CLEARHOUSE", "CCMSUBMIT01", "260502", "1901", false)]
    public void An_envelope_is_acknowledged_by_its_number_its_parties_and_its_time_together(string sender, string receiver, string day, string time, bool expected)
    {
        var on = DateOnly.ParseExact(day, "yyMMdd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, Sent.IsOf(new InterchangeAcknowledgement(new InboundSource(sender, receiver, "7", "", "", "TA1"), 1, "000000001", "R", "024", on, time)));
    }

    [Theory]
    [InlineData("HC", true)]
    [InlineData("HS", false)]
    public void A_group_is_acknowledged_as_what_it_was(string functionalGroup, bool expected) =>
        Assert.Equal(expected, Sent.IsOf(new GroupAcknowledgement(new InboundSource("CLEARHOUSE", "CCMSUBMIT01", "7", "7", "0001", "999"), 1, functionalGroup, "1", "A", 1, 1, 1, [], [])));
}
