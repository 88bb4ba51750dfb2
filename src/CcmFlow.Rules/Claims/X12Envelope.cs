using System.Globalization;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>ISA and GS of one functional group, and what closes them.</summary>
/// <param name="CreatedAt">Written as it stands: the practice's local time.</param>
/// <param name="ControlNumber">ISA13, 1 to 999999999.</param>
/// <param name="GroupControlNumber">GS06, 1 to 999999999.</param>
internal sealed record X12Envelope(
    X12Party Submitter, X12Party Receiver, DateTime CreatedAt, int ControlNumber, int GroupControlNumber, bool Production, bool AskForAcknowledgement)
{
    private const int LargestNumber = 999_999_999;

    public static X12Envelope Of(Interchange837 interchange) => new(
        interchange.Submitter, interchange.Receiver, interchange.CreatedAt, interchange.ControlNumber, interchange.GroupControlNumber,
        interchange.Production, interchange.AskForAcknowledgement);

    private string Control => ControlNumber.ToString("D9", CultureInfo.InvariantCulture);

    public void Open(X12Writer x12, string functionalGroup, string guide)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ControlNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ControlNumber, LargestNumber);
        ArgumentOutOfRangeException.ThrowIfLessThan(GroupControlNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(GroupControlNumber, LargestNumber);
        var (sender, receiver) = (PartyId(Submitter, "Submitter.Id"), PartyId(Receiver, "Receiver.Id"));
        x12.InterchangeHeader(
            "00", new string(' ', 10), "00", new string(' ', 10), Submitter.Qualifier, sender.PadRight(15), Receiver.Qualifier, receiver.PadRight(15),
            CreatedAt.ToString("yyMMdd", CultureInfo.InvariantCulture), CreatedAt.ToString("HHmm", CultureInfo.InvariantCulture),
            "", "00501", Control, AskForAcknowledgement ? "1" : "0", Production ? "P" : "T", "");
        x12.Begin("GS").Id(functionalGroup).Id(sender).Id(receiver).D8(DateOnly.FromDateTime(CreatedAt)).Tm(CreatedAt).N0(GroupControlNumber).Id("X").Id(guide).End();
    }

    public void Close(X12Writer x12, int transactions)
    {
        x12.Begin("GE").N0(transactions).N0(GroupControlNumber).End();
        x12.Begin("IEA").Id("1").Id(Control).End();
    }

    private static string PartyId(X12Party party, string field) =>
        X12Text.Clean(party.Id, int.MaxValue) is { Length: >= 2 and <= 15 } id ? id : throw X12Writer.Missing(field);
}
