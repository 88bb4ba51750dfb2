using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.ClinicalNumbers;

namespace CcmFlow.Functions.ClinicalNumbers;

/// <summary>
/// A1c and blood pressure, a small row an Observation. Of two versions the last changed stands; one that was taken back keeps its row without a value, so
/// that an older export does not bring it back. The card is written last, under the ETag that it had before the rows were read: a card that does not know of
/// another import's rows is refused, and an import that was cut short writes it when it runs again.
/// </summary>
public sealed class NumberStore(AppTables tables, TimeProvider time)
{
    private const string Column = "Number";
    private const string CardColumn = "Card";
    private const int PerTransaction = 100;
    private const int Attempts = 8;
    private readonly KeptLists<NumberCard> kept = new(time, (practice, cancellation) => LoadAsync(tables, practice, cancellation));

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ClinicalNumber>> OfAsync(string practice, string patient, CancellationToken cancellation) =>
        [.. (await ReadAsync(practice, patient, cancellation)).Values.Select(o => o.Observed.Number).OfType<ClinicalNumber>().OrderByDescending(n => n.At)];

    /// <summary>The cards of a practice; a patient without numbers has none.</summary>
    public Task<IReadOnlyCollection<NumberCard>> ListAsync(string practice, CancellationToken cancellation) => kept.GetAsync(practice, cancellation);

    public async Task SaveAsync(string practice, string patient, IReadOnlyList<ObservedNumber> observed, CancellationToken cancellation)
    {
        if (observed.Count == 0) return;
        for (var attempt = 1; ; attempt++)
        {
            var card = await tables.ClinicalNumbers.FindAsync(practice, patient, cancellation);
            var known = await ReadAsync(practice, patient, cancellation);
            try
            {
                await WriteRowsAsync(Partition(practice, patient), known, observed, cancellation);
                await WriteCardAsync(practice, patient, card, known, cancellation);
                return;
            }
            catch (RequestFailedException error) when ((error.IsStale() || error.IsConflict()) && attempt < Attempts)
            {
                // Another import writes the same patient: look again at what is there now.
            }
        }
    }

    /// <summary>Puts what is new into <paramref name="known"/> too.</summary>
    private async Task WriteRowsAsync(string partition, Dictionary<string, Stored> known, IReadOnlyList<ObservedNumber> observed, CancellationToken cancellation)
    {
        var changes = new List<TableTransactionAction>();
        foreach (var next in observed)
        {
            var key = Ids.ForKey(next.Id);
            var before = known.GetValueOrDefault(key);
            // Where neither export says when it was changed, the one that was brought in last is the newer one.
            if (before is null ? next.Number is null : before.Observed.Updated > next.Updated || before.Observed == next) continue;
            var row = new TableEntity(partition, key);
            row.Set(Column, next);
            changes.Add(before is null ? new(TableTransactionActionType.Add, row) : new(TableTransactionActionType.UpdateReplace, row, before.ETag));
            known[key] = new Stored(next, default);
        }
        foreach (var chunk in changes.Chunk(PerTransaction)) await tables.ClinicalNumbers.SubmitTransactionAsync(chunk, cancellation);
    }

    private async Task WriteCardAsync(string practice, string patient, TableEntity? before, Dictionary<string, Stored> known, CancellationToken cancellation)
    {
        var card = NumberCard.Of(patient, known.Values.Select(s => s.Observed.Number).OfType<ClinicalNumber>());
        if (before is null && card.LastOfMonths.Count == 0) return;
        if (before?.Get<NumberCard>(CardColumn) is not { } old || !old.LastOfMonths.SequenceEqual(card.LastOfMonths))
        {
            var row = new TableEntity(practice, patient);
            row.Set(CardColumn, card);
            if (before is null) await tables.ClinicalNumbers.AddEntityAsync(row, cancellation);
            else await tables.ClinicalNumbers.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellation);
        }
        kept.Put(practice, patient, card);
    }

    private async Task<Dictionary<string, Stored>> ReadAsync(string practice, string patient, CancellationToken cancellation) =>
        (await tables.ClinicalNumbers.ListAsync(Partition(practice, patient), "", cancellation))
            .ToDictionary(row => row.RowKey, row => new Stored(row.Get<ObservedNumber>(Column)!, row.ETag), StringComparer.Ordinal);

    private static async Task<Dictionary<string, NumberCard>> LoadAsync(AppTables tables, string practice, CancellationToken cancellation) =>
        (await tables.ClinicalNumbers.ListAsync(practice, "", cancellation)).Select(row => row.Get<NumberCard>(CardColumn)!).ToDictionary(card => card.Patient, StringComparer.Ordinal);

    private static string Partition(string practice, string patient) => $"{practice}|{patient}";

    private sealed record Stored(ObservedNumber Observed, ETag ETag);
}
