using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Ledger;

/// <summary>An entry as stored.</summary>
/// <param name="Late">It came after the close: kept, not counted, and a reason to look at the claim again.</param>
public sealed record LedgerEntry(TimeEntry Entry, DateTimeOffset LoggedAt, bool Late);
