using Azure;

namespace CcmFlow.Functions.Ledger;

/// <summary>The header of a patient-month: each entry changes it in the same transaction, so that none slips in beside a close.</summary>
/// <param name="Closed">No further entry counts.</param>
/// <param name="Entries">How many entries the ledger holds.</param>
public sealed record LedgerHeader(bool Closed, int Entries, ETag ETag);
