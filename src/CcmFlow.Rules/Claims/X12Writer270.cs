using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Writes 005010X279A1: health plan coverage (service type 30) of each member on a day.</summary>
public static class X12Writer270
{
    private const string Guide = "005010X279A1";
    private const string HealthPlanCoverage = "30";

    /// <exception cref="ArgumentException">A required field cannot be written; the message names it without its value.</exception>
    public static byte[] Write(EligibilityInquiry inquiry)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentOutOfRangeException.ThrowIfZero(inquiry.Members.Count, "inquiry.Members");
        var x12 = new X12Writer();
        var envelope = new X12Envelope(
            inquiry.Submitter, inquiry.Receiver, inquiry.CreatedAt, inquiry.ControlNumber, inquiry.GroupControlNumber, inquiry.Production, AskForAcknowledgement: false);
        envelope.Open(x12, "HS", Guide);
        x12.Begin("ST").Id("270").Id("0001").Id(Guide).End();
        x12.Begin("BHT").Id("0022").Id("13").Identifier(inquiry.BatchReference, 50, "BatchReference").D8(DateOnly.FromDateTime(inquiry.CreatedAt)).Tm(inquiry.CreatedAt).End();
        x12.Begin("HL").Id("1").Skip(1).Id("20").Id("1").End();
        x12.Organization("PR", inquiry.Payer.Name, 60, "PI", inquiry.Payer.PayerId, "Payer");
        x12.Begin("HL").Id("2").Id("1").Id("21").Id("1").End();
        x12.Begin("NM1").Id("1P").Id("2").Text(inquiry.ProviderName, 60, "ProviderName").Skip(4).Id("XX").Digits(inquiry.ProviderNpi, 10, "ProviderNpi").End();
        for (var i = 0; i < inquiry.Members.Count; i++)
        {
            Member(x12, inquiry.Members[i], i + 3);
        }

        x12.Begin("SE").N0(x12.InTransaction).Id("0001").End();
        envelope.Close(x12, 1);
        return x12.ToBytes();
    }

    private static void Member(X12Writer x12, MemberInquiry member, int level)
    {
        x12.Begin("HL").N0(level).Id("2").Id("22").Id("0").End();
        x12.Begin("TRN").Id("1").Identifier(member.Trace, 50, "Trace").Digits(member.TraceOrigin, 10, "TraceOrigin").End();
        x12.Person("IL", member.Name, "Name").Id("MI").Identifier(X12Text.LettersAndDigits(member.MemberId), 80, "MemberId").End();
        x12.Begin("DMG").Id("D8").D8(member.BirthDate).End();
        x12.Begin("DTP").Id("291").Id("D8").D8(member.On).End();
        x12.Begin("EQ").Id(HealthPlanCoverage).End();
    }
}
