using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Claims;

/// <summary>What was told about a practice's claims, a row an event. An event has one row however often it is told.</summary>
public sealed class ClaimLedger(AppTables tables)
{
    private const int RowsPerTransaction = 100;

    public async Task AddAsync(string practice, IEnumerable<ClaimLedgerEntry> entries, CancellationToken cancellation)
    {
        foreach (var chunk in entries.DistinctBy(Row).Chunk(RowsPerTransaction))
            await tables.Claims.SubmitTransactionAsync(chunk.Select(e => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Write(practice, e))), cancellation);
    }

    public async Task<ILookup<string, ClaimLedgerEntry>> OfMonthAsync(PracticeMonth month, CancellationToken cancellation) =>
        (await ListAsync(month.Practice, $"ev|{month.Month}|", cancellation)).ToLookup(e => e.Patient);

    public Task<IReadOnlyList<ClaimLedgerEntry>> OfClaimAsync(string practice, string month, string patient, CancellationToken cancellation) =>
        ListAsync(practice, $"ev|{month}|{patient}|", cancellation);

    private async Task<IReadOnlyList<ClaimLedgerEntry>> ListAsync(string practice, string prefix, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, prefix, cancellation)).Select(r => r.Get<ClaimLedgerEntry>("Entry")!).OrderBy(e => e.At).ThenBy(e => e.Event.Id, StringComparer.Ordinal)];

    private static TableEntity Write(string practice, ClaimLedgerEntry entry)
    {
        var row = new TableEntity(practice, Row(entry)) { ["Standing"] = entry.Event.Standing.ToString(), ["At"] = entry.At };
        row.Set("Entry", entry);
        return row;
    }

    private static string Row(ClaimLedgerEntry entry) =>
        $"ev|{entry.Month}|{entry.Patient}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.Event.Id)).AsSpan(0, 12))}";
}
