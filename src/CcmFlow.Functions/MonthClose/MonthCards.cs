using System.Collections.Concurrent;
using Azure.Data.Tables;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// The cards of a practice's month. One is written after each entry; the close writes none, to spend no transaction on it: of a month that is over the
/// decisions are read once, in one scan, and kept as cards from then on.
/// </summary>
public sealed class MonthCards(AppTables tables, LedgerStore ledger, PatientStandings standings, TimeProvider time)
{
    private const int PerTransaction = 100;

    /// <summary>Somebody whose month was never run keeps a card that no close comes to.</summary>
    private static readonly TimeSpan ScanEvery = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, DateTimeOffset> scanned = new(StringComparer.Ordinal);
    private readonly KeptLists<MonthCard> kept = new(time, (partition, cancellation) => LoadAsync(tables, partition, cancellation));

    /// <summary>By patient; a patient without time and decision has none.</summary>
    public async Task<IReadOnlyDictionary<string, MonthCard>> ListAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var cards = await kept.GetAsync(Partition(practice.Id, month), cancellation);
        var closes = practice.Zone.MonthEnd(month).AddHours(practice.GraceHours);
        var now = time.GetUtcNow();
        if (now < closes || (cards.Count > 0 && cards.All(c => c.Closed)) || now - scanned.GetValueOrDefault(Partition(practice.Id, month)) < ScanEvery) return cards.ToDictionary(c => c.Patient, StringComparer.Ordinal);
        await ReadDecisionsAsync(practice, month, cards, cancellation);
        scanned[Partition(practice.Id, month)] = now;
        return (await kept.GetAsync(Partition(practice.Id, month), cancellation)).ToDictionary(c => c.Patient, StringComparer.Ordinal);
    }

    public async Task<MonthCard> RefreshAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        var card = Of(practice, rows.Decision is null ? await standings.AsOfAsync(practice, patient, month, cancellation) : patient, month, rows, time.GetUtcNow());
        await tables.MonthCards.UpsertEntityAsync(Row(practice.Id, month, card), TableUpdateMode.Replace, cancellation);
        kept.Put(Partition(practice.Id, month), patient.Id, card);
        return card;
    }

    public static MonthCard Of(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, DateTimeOffset now)
    {
        var decision = rows.Decision ?? MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, patient, month, rows)), now);
        DateTimeOffset? last = rows.Entries.Count == 0 ? null : rows.Entries.Max(e => e.Entry.End ?? e.LoggedAt);
        return Of(patient.Id, decision, rows.Entries.Count, rows.Header?.Closed ?? false, last) with { Reopened = rows.Reopenings.Count > 0 };
    }

    private static MonthCard Of(string patient, MonthDecision decision, int entries, bool closed, DateTimeOffset? lastWork) => new(
        patient, Math.Max(decision.ClinicalStaffSeconds, decision.PhysicianSeconds), entries, closed, decision.Billable, decision.Codes, decision.Reasons, lastWork);

    /// <summary>Every decision of the month that no card tells of yet.</summary>
    private async Task ReadDecisionsAsync(Practice practice, ServiceMonth month, IReadOnlyCollection<MonthCard> known, CancellationToken cancellation)
    {
        var before = known.ToDictionary(c => c.Patient, StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {practice.Id + "|"} and PartitionKey lt {practice.Id + "}"} and RowKey eq {LedgerStore.DecisionRow}");
        var fresh = new List<MonthCard>();
        await foreach (var row in tables.PatientMonths.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            if (row.PartitionKey.Split('|') is not [_, var patient, var at] || at != month.ToString() || before.GetValueOrDefault(patient)?.Closed == true) continue;
            var card = before.GetValueOrDefault(patient);
            fresh.Add(Of(patient, row.Get<MonthDecision>("Decision")!, card?.Entries ?? 0, closed: true, card?.LastWorkAt));
        }
        foreach (var chunk in fresh.Chunk(PerTransaction))
            await tables.MonthCards.SubmitTransactionAsync(
                chunk.Select(c => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row(practice.Id, month, c))), cancellation);
        foreach (var card in fresh) kept.Put(Partition(practice.Id, month), card.Patient, card);
    }

    private static async Task<Dictionary<string, MonthCard>> LoadAsync(AppTables tables, string partition, CancellationToken cancellation) =>
        (await tables.MonthCards.ListAsync(partition, "", cancellation)).Select(r => r.Get<MonthCard>("Card")!).ToDictionary(c => c.Patient, StringComparer.Ordinal);

    private static TableEntity Row(string practice, ServiceMonth month, MonthCard card)
    {
        var row = new TableEntity(Partition(practice, month), card.Patient);
        row.Set("Card", card);
        return row;
    }

    private static string Partition(string practice, ServiceMonth month) => $"{practice}|{month}";
}
