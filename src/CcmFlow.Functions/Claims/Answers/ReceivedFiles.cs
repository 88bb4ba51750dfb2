using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// Files from clearinghouses, raw, in the partition of the practice's claims; what could be matched to nothing; remittances. Invariant: bytes are
/// stored before the row that says so, and a marker stands until everything of the file is posted.
/// </summary>
public sealed class ReceivedFiles(AppTables tables)
{
    /// <summary>Stores it unless its bytes are here. New: they were not.</summary>
    public async Task<(ReceivedFile File, bool New)> StoreAsync(string practice, byte[] bytes, string via, DateTimeOffset now, CancellationToken cancellation)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (await FindAsync(practice, sha, cancellation) is { } before) return (before, false);
        var file = new ReceivedFile(practice, sha, now, via, bytes.Length, Posted: false);
        await tables.Claims.SaveAsync(practice, $"inb|{sha}", bytes, cancellation);
        try
        {
            await tables.Claims.SubmitTransactionAsync(
                [new(TableTransactionActionType.Add, Row(file)), new(TableTransactionActionType.Add, new TableEntity(practice, Marker(sha)))], cancellation);
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return ((await FindAsync(practice, sha, cancellation))!, false);
        }
        return (file, true);
    }

    public async Task<ReceivedFile?> FindAsync(string practice, string sha, CancellationToken cancellation) =>
        (await tables.Claims.FindAsync(practice, $"in|{sha}", cancellation))?.Get<ReceivedFile>("File");

    public Task<byte[]> BytesAsync(ReceivedFile file, CancellationToken cancellation) => tables.Claims.BytesAsync(file.Practice, $"inb|{file.Sha256}", cancellation);

    public async Task<IReadOnlyList<ReceivedFile>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, "in|", cancellation)).Select(r => r.Get<ReceivedFile>("File")!).OrderByDescending(f => f.At)];

    /// <summary>Those of which something may still have to be posted.</summary>
    public async Task<IReadOnlyList<string>> OutstandingAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, "inp|", cancellation)).Select(r => r.RowKey[4..])];

    public Task DoneAsync(ReceivedFile file, PostingCount count, CancellationToken cancellation) => tables.Claims.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertReplace, Row(file with { Posted = true, Count = count })),
            new(TableTransactionActionType.Delete, new TableEntity(file.Practice, Marker(file.Sha256)), ETag.All),
        ], cancellation);

    /// <summary>To be posted once more, such as after a person released a part of it.</summary>
    public Task ReopenAsync(ReceivedFile file, CancellationToken cancellation) =>
        tables.Claims.UpsertEntityAsync(new TableEntity(file.Practice, Marker(file.Sha256)), TableUpdateMode.Replace, cancellation);

    /// <returns>False: it was there, whether or not somebody has seen to it.</returns>
    public Task<bool> KeepUnmatchedAsync(string practice, UnmatchedItem item, CancellationToken cancellation)
    {
        var row = new TableEntity(practice, $"un|{item.Id}");
        row.Set("Item", item);
        return tables.Claims.TryAddAsync(row, cancellation);
    }

    /// <summary>What waits in the queue, newest first.</summary>
    public async Task<IReadOnlyList<UnmatchedItem>> UnmatchedAsync(string practice, CancellationToken cancellation) =>
        [.. (await WaitingAsync(practice, "un|", cancellation)).OrderByDescending(i => i.At)];

    /// <summary>What of a file waits in the queue.</summary>
    public Task<IReadOnlyList<UnmatchedItem>> UnmatchedAsync(string practice, string file, CancellationToken cancellation) => WaitingAsync(practice, $"un|{file[..16]}.", cancellation);

    /// <summary>Takes it out of the queue; it stays stored. Who was first stands.</summary>
    /// <returns>Null: there is no such item.</returns>
    public async Task<UnmatchedItem?> SettleAsync(string practice, string id, string by, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await tables.Claims.FindAsync(practice, $"un|{id}", cancellation) is not { } row) return null;
        if (row.GetString("DoneBy") is null)
            await tables.Claims.UpdateEntityAsync(new TableEntity(practice, $"un|{id}") { ["DoneBy"] = by, ["DoneAt"] = now }, ETag.All, TableUpdateMode.Merge, cancellation);
        return row.Get<UnmatchedItem>("Item");
    }

    /// <summary>Notes a remittance, unless another run has.</summary>
    /// <returns>As it is noted.</returns>
    public async Task<RemittanceRecord> AddAsync(string practice, RemittanceRecord remittance, CancellationToken cancellation) =>
        await tables.Claims.TryAddAsync(Row(practice, remittance), cancellation) ? remittance : (await RemittanceAsync(practice, remittance.Id, cancellation))!;

    /// <summary>Changes it as it is stored now; the change may run several times. What gives back the same object writes nothing.</summary>
    public async Task ChangeAsync(string practice, string remittance, Func<RemittanceRecord, RemittanceRecord> change, CancellationToken cancellation)
    {
        while (await tables.Claims.FindAsync(practice, $"era|{remittance}", cancellation) is { } row)
        {
            var before = row.Get<RemittanceRecord>("Remittance")!;
            var after = change(before);
            if (ReferenceEquals(before, after)) return;
            try
            {
                await tables.Claims.UpdateEntityAsync(Row(practice, after), row.ETag, TableUpdateMode.Replace, cancellation);
                return;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Posted or released meanwhile: decide again.
            }
        }
    }

    public async Task<RemittanceRecord?> RemittanceAsync(string practice, string id, CancellationToken cancellation) =>
        (await tables.Claims.FindAsync(practice, $"era|{id}", cancellation))?.Get<RemittanceRecord>("Remittance");

    public async Task<IReadOnlyList<RemittanceRecord>> RemittancesAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, "era|", cancellation)).Select(r => r.Get<RemittanceRecord>("Remittance")!).OrderByDescending(r => r.At)];

    private async Task<IReadOnlyList<UnmatchedItem>> WaitingAsync(string practice, string prefix, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, prefix, cancellation)).Where(r => r.GetString("DoneBy") is null).Select(r => r.Get<UnmatchedItem>("Item")!)];

    private static TableEntity Row(string practice, RemittanceRecord remittance)
    {
        var row = new TableEntity(practice, $"era|{remittance.Id}");
        row.Set("Remittance", remittance);
        return row;
    }

    private static TableEntity Row(ReceivedFile file)
    {
        var row = new TableEntity(file.Practice, $"in|{file.Sha256}") { ["At"] = file.At, ["Posted"] = file.Posted };
        row.Set("File", file);
        return row;
    }

    private static string Marker(string sha) => $"inp|{sha}";
}
