using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>A file being posted: what of it goes into the ledger next, and the count so far.</summary>
/// <param name="Address">Only what is addressed to the practice is matched by a control number.</param>
internal sealed record PostingRun(Practice Practice, ReceivedFile File, ClaimBook Book, AnswerAddress Address)
{
    public List<ClaimLedgerEntry> Entries { get; } = [];

    /// <summary>Month and patient of the claims that this file rejected so far.</summary>
    public HashSet<(string Month, string Patient)> Rejected { get; } = [];

    /// <summary>What is done once the entries are in the ledger, so that nothing is changed by what is not recorded.</summary>
    public List<Func<CancellationToken, Task>> Then { get; } = [];

    /// <summary>Work on what of the file waits in the queue.</summary>
    public SortedSet<StaffTaskKind> ToAsk { get; } = [];

    /// <summary>Something came into the queue that was not there.</summary>
    public bool HasKept { get; set; }

    public PostingCount Count { get; private set; } = new(0, 0, 0, 0);

    public bool IsOurs(InboundItem item) => Address.Of(item.Source.Receiver) == Addressee.Ours;

    public void Matched() => Count = Count with { Matched = Count.Matched + 1 };

    public void Unmatched() => Count = Count with { Unmatched = Count.Unmatched + 1 };

    public void Held() => Count = Count with { Held = Count.Held + 1 };

    public void Repeated() => Count = Count with { Repeated = Count.Repeated + 1 };
}
