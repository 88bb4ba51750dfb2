using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>Something that a clearinghouse or payer told about a claim. The ledger only grows. PHI.</summary>
/// <param name="At">When the file that told it came (UTC).</param>
/// <param name="File">SHA-256 of that file.</param>
/// <param name="Kind">TA1, 999, 277CA, 835, or "answer" for what the clearinghouse said when it was sent to.</param>
/// <param name="Corrections">What it asks of the practice.</param>
/// <param name="Text">What it said, in a line.</param>
public sealed record ClaimLedgerEntry(
    string Month, string Patient, ClaimEvent Event, DateTimeOffset At, string File, string Kind, IReadOnlyList<Correction> Corrections, string Text)
{
    /// <summary>Of an 835: amounts, adjustments with CARC, remarks with RARC, lines.</summary>
    public ClaimPayment? Payment { get; init; }

    /// <summary>BPR16 and TRN02 of the remittance.</summary>
    public DateOnly? PaidOn { get; init; }
    public string? Trace { get; init; }
}
