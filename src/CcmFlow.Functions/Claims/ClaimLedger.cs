using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// What was told about a practice's claims, a row an event. An event has one row however often it is told. Invariant: an event and the claim's own note of it
/// (<see cref="ClaimRecord.Told"/>) are written in one transaction under the claim's ETag, so that a list that reads claims alone says what the ledger says.
/// </summary>
public sealed class ClaimLedger(AppTables tables, KeptClaims kept)
{
    private const int RowsPerTransaction = 100;
    private const int ReadsAtOnce = 8;
    private const int Attempts = 8;

    public async Task AddAsync(string practice, IEnumerable<ClaimLedgerEntry> entries, CancellationToken cancellation)
    {
        foreach (var transaction in Transactions(entries.DistinctBy(Row))) await AddAsync(practice, transaction, cancellation);
    }

    public async Task<ILookup<string, ClaimLedgerEntry>> OfMonthAsync(PracticeMonth month, CancellationToken cancellation) =>
        (await ListAsync(month.Practice, $"ev|{month.Month}|", cancellation)).ToLookup(e => e.Patient);

    public Task<IReadOnlyList<ClaimLedgerEntry>> OfClaimAsync(string practice, string month, string patient, CancellationToken cancellation) =>
        ListAsync(practice, $"ev|{month}|{patient}|", cancellation);

    /// <summary>Each claim at most once in a transaction, with its events and room for the claim itself.</summary>
    private static IEnumerable<List<ClaimLedgerEntry[]>> Transactions(IEnumerable<ClaimLedgerEntry> entries)
    {
        var pieces = entries.GroupBy(e => ClaimStore.RowOf(e.Month, e.Patient)).SelectMany(g => g.Chunk(RowsPerTransaction - 1).Index()).OrderBy(p => p.Index).ToList();
        var (open, rows) = (new List<ClaimLedgerEntry[]>(), 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (open.Count > 0 && (rows + pieces[i].Item.Length + 1 > RowsPerTransaction || pieces[i].Index != pieces[i - 1].Index))
            {
                yield return open;
                (open, rows) = ([], 0);
            }
            open.Add(pieces[i].Item);
            rows += pieces[i].Item.Length + 1;
        }
        if (open.Count > 0) yield return open;
    }

    private async Task AddAsync(string practice, List<ClaimLedgerEntry[]> claims, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var notes = new List<(ClaimRecord Claim, ETag Seen)>();
            foreach (var some in claims.Chunk(ReadsAtOnce)) notes.AddRange((await Task.WhenAll(some.Select(entries => NoteAsync(practice, entries, cancellation)))).OfType<(ClaimRecord, ETag)>());
            var actions = claims.SelectMany(c => c).Select(e => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Write(practice, e)))
                .Concat(notes.Select(n => new TableTransactionAction(TableTransactionActionType.UpdateReplace, ClaimStore.Write(n.Claim), n.Seen)));
            try
            {
                await tables.Claims.SubmitTransactionAsync(actions, cancellation);
                foreach (var (claim, _) in notes) kept.Put(claim);
                return;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // One of the claims changed meanwhile: its note is made anew.
            }
        }
    }

    /// <summary>The claim with what is told of it now. Null: it knows that already.</summary>
    private async Task<(ClaimRecord Claim, ETag Seen)?> NoteAsync(string practice, ClaimLedgerEntry[] entries, CancellationToken cancellation)
    {
        var (month, patient) = (entries[0].Month, entries[0].Patient);
        if (await tables.Claims.FindAsync(practice, ClaimStore.RowOf(month, patient), cancellation) is not { } row) return null;
        var claim = ClaimStore.Read(row);
        var before = claim.Told ?? [.. (await OfClaimAsync(practice, month, patient, cancellation)).Select(e => e.Event)];
        IReadOnlyList<ClaimEvent> after = [.. entries.Select(e => e.Event).UnionBy(before, e => e.Id).OrderBy(e => e.Id, StringComparer.Ordinal)];
        return claim.Told is not null && after.SequenceEqual(before) ? null : (claim with { Told = after }, row.ETag);
    }

    private async Task<IReadOnlyList<ClaimLedgerEntry>> ListAsync(string practice, string prefix, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, prefix, cancellation)).Select(r => Read(r)).OrderBy(e => e.At).ThenBy(e => e.Event.Id, StringComparer.Ordinal)];

    private static ClaimLedgerEntry Read(TableEntity row)
    {
        var entry = row.Get<ClaimLedgerEntry>("Entry")!;
        // What was kept before parts of a payment were told apart has them in the payment.
        return entry is { Payment: { } payment, Event.Adjudication: { } decided } ? entry with { Event = entry.Event with { Adjudication = decided with { Refused = ClaimEvents.Refused(payment) } } } : entry;
    }

    private static TableEntity Write(string practice, ClaimLedgerEntry entry)
    {
        var row = new TableEntity(practice, Row(entry)) { ["Standing"] = entry.Event.Standing.ToString(), ["At"] = entry.At };
        row.Set("Entry", entry);
        return row;
    }

    private static string Row(ClaimLedgerEntry entry) =>
        $"ev|{entry.Month}|{entry.Patient}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.Event.Id)).AsSpan(0, 12))}";
}
