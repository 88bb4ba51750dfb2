namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>TA1: the fate of an interchange of ours.</summary>
/// <param name="Interchange">TA101, our ISA13.</param>
/// <param name="Status">TA104: A accepted, E accepted with errors, R rejected.</param>
/// <param name="Note">TA105: 000 none, 001 control numbers differ, 025 duplicate…</param>
/// <param name="SentOn">TA102, our ISA09.</param>
/// <param name="SentAt">TA103, our ISA10: HHMM.</param>
public sealed record InterchangeAcknowledgement(
    InboundSource Source, int Position, string Interchange, string Status, string Note, DateOnly? SentOn, string SentAt) : InboundItem(Source, Position)
{
    public bool IsRejected => Status == "R";

    /// <summary>Note 025: the receiver has an interchange of this number already, so a resend after an unknown outcome arrived the first time.</summary>
    public bool IsDuplicate => Note == "025";
}
