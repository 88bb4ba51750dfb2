namespace CcmFlow.Functions.Claims.Answers;

/// <summary>A file that came from a clearinghouse, as stored.</summary>
/// <param name="Sha256">Of its bytes; the same bytes are one file.</param>
/// <param name="Via">Its name there, or "upload" or "answer".</param>
/// <param name="Posted">Everything that can be posted of it is.</param>
public sealed record ReceivedFile(string Practice, string Sha256, DateTimeOffset At, string Via, int Length, bool Posted)
{
    /// <summary>What became of its items.</summary>
    public PostingCount Count { get; init; } = new(0, 0, 0, 0);
}

/// <param name="Matched">Items that belong to a claim, an interchange or an inquiry of ours.</param>
/// <param name="Unmatched">Items that belong to none: they wait in the queue.</param>
/// <param name="Held">Transaction sets that cannot be trusted: they wait for a person.</param>
/// <param name="Repeated">Transaction sets that came before.</param>
public sealed record PostingCount(int Matched, int Unmatched, int Held, int Repeated);

/// <summary>What waits for a person: an item that belongs to nothing of ours, or a set that cannot be trusted. PHI.</summary>
/// <param name="Kind">TA1, 999, 277, 835, 271.</param>
/// <param name="Item">What was read, or the set's faults.</param>
public sealed record UnmatchedItem(string Id, string File, DateTimeOffset At, string Kind, string Reference, string Item)
{
    /// <summary>Who paid or answered, as the file has it; null where it does not say, and for what an earlier version kept.</summary>
    public string? Payer { get; init; }
}

/// <summary>An 835 transaction set.</summary>
/// <param name="Id">Hash of the set.</param>
/// <param name="Posted">False: held for a person, see the differences.</param>
public sealed record RemittanceRecord(
    string Id, string File, DateTimeOffset At, string Trace, string Payer, DateOnly? PaidOn, decimal Amount, decimal ClaimsPaid, decimal ProviderAdjusted, int Claims,
    bool Posted, IReadOnlyList<string> Differences)
{
    /// <summary>PLB: money that belongs to no claim of the file; positive lowers the payment.</summary>
    public IReadOnlyList<ProviderLevelAdjustment> ProviderAdjustments { get; init; } = [];

    /// <summary>Who had it posted although it does not add up.</summary>
    public string? ReleasedBy { get; init; }
}

/// <param name="Reason">WO recoupment, FB forwarding balance, 72 refund, L6 interest, LE levy…</param>
public sealed record ProviderLevelAdjustment(string Reason, string Reference, decimal Amount);
