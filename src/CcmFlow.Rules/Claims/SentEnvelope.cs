using System.Globalization;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>What the envelope of an interchange of ours says, as far as acknowledgements name it again.</summary>
/// <param name="Sender">ISA06.</param>
/// <param name="Receiver">ISA08.</param>
/// <param name="Date">ISA09, yyMMdd.</param>
/// <param name="Time">ISA10, HHmm.</param>
/// <param name="FunctionalGroup">GS01: HC claims, HS questions about coverage.</param>
public sealed record SentEnvelope(string Sender, string Receiver, string Date, string Time, string FunctionalGroup)
{
    /// <exception cref="FormatException">The bytes hold no ISA and GS.</exception>
    public static SentEnvelope Of(byte[] interchange)
    {
        using var stream = new MemoryStream(interchange);
        if (X12Tokenizer.Read(stream).Select(read => read.Segment).Take(2).ToList() is not [{ Id: "ISA" } isa, { Id: "GS" } group]) throw new FormatException("An interchange of ours begins with ISA and GS.");
        return new SentEnvelope(isa[6].Trim(), isa[8].Trim(), isa[9], isa[10], group[1]);
    }

    /// <summary>TA101 to TA103 name ISA13, ISA09 and ISA10; the number is known to fit.</summary>
    public bool IsOf(InterchangeAcknowledgement ta1) =>
        IsBack(ta1.Source) && (ta1.SentOn is not { } day || day.ToString("yyMMdd", CultureInfo.InvariantCulture) == Date) && (ta1.SentAt.Length == 0 || ta1.SentAt == Time);

    /// <summary>AK101 and AK102 name GS01 and GS06; the number is known to fit.</summary>
    public bool IsOf(GroupAcknowledgement group) => IsBack(group.Source) && group.FunctionalGroup == FunctionalGroup;

    // Who got the interchange says so to who sent it. Status and remittances may come from behind it: they name claims.
    private bool IsBack(InboundSource source) => SenderIds.AreSame(source.Receiver, Sender) && SenderIds.AreSame(source.Sender, Receiver);
}
