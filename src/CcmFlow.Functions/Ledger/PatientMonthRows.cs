using Azure.Data.Tables;
using CcmFlow.Functions.MonthClose;

namespace CcmFlow.Functions.Ledger;

/// <summary>All rows of one patient-month, read in one query.</summary>
/// <param name="Texts">Outbox rows.</param>
public sealed record PatientMonthRows(
    LedgerHeader? Header, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<TableEntity> Texts, ComplexityNote? Complexity, MonthDecision? Decision);
