using Azure.Data.Tables;
using CcmFlow.Functions.MonthClose;

namespace CcmFlow.Functions.Ledger;

/// <summary>All rows of one patient-month, read in one query.</summary>
/// <param name="Texts">Outbox rows.</param>
public sealed record PatientMonthRows(
    LedgerHeader? Header, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<TableEntity> Texts, ComplexityNote? Complexity, MonthDecision? Decision)
{
    /// <summary>Each time that the closed month was opened again, in order; those that were asked for and not done are left out.</summary>
    public IReadOnlyList<Reopening> Reopenings { get; init; } = [];

    /// <summary>What the month rests on, or rested on until it was opened again.</summary>
    public MonthDecision? LastDecision => Decision ?? (Reopenings is [.., var last] ? last.Before : null);
}
