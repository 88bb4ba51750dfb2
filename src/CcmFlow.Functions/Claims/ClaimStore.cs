using System.Security.Cryptography;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// A practice's claims, control numbers and interchanges, all in one partition. Invariants: one claim a patient-month; the
/// control number is taken in the same transaction that opens its interchange; a claim is in one interchange at most; the
/// bytes of an interchange are stored, with their hash, before they leave and never change.
/// </summary>
public sealed class ClaimStore(AppTables tables)
{
    private const string Sequence = "seq";
    private const int ChunkBytes = 60_000;
    private const int ChunksPerRow = 12;
    private const int PerTransaction = 99;

    /// <summary>Queues the claim unless the patient-month has one.</summary>
    public Task QueueAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        var row = new TableEntity(claim.Practice, Row(claim)) { ["State"] = claim.State.ToString(), ["Month"] = claim.Month, ["Patient"] = claim.Patient };
        row.Set("Claim", claim.Claim);
        row.Set("Faults", claim.Faults);
        return tables.Claims.TryAddAsync(row, cancellation);
    }

    /// <summary>Puts a new draft in the place of a held claim, unless it was taken up meanwhile.</summary>
    public async Task ReplaceHeldAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        if (await tables.Claims.FindAsync(claim.Practice, Row(claim), cancellation) is not { } row || row.Text("State") != nameof(ClaimState.Held)) return;
        row["State"] = claim.State.ToString();
        row.Set("Claim", claim.Claim);
        row.Set("Faults", claim.Faults);
        await tables.Claims.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
    }

    /// <summary>Holds a ready claim for a person, unless it was taken up meanwhile.</summary>
    public async Task HoldAsync(ClaimRecord claim, string fault, CancellationToken cancellation)
    {
        if (await tables.Claims.FindAsync(claim.Practice, Row(claim), cancellation) is not { } row || row.Text("State") != nameof(ClaimState.Ready)) return;
        row["State"] = nameof(ClaimState.Held);
        row.Set("Faults", (IReadOnlyList<string>)[fault]);
        await tables.Claims.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
    }

    /// <summary>The claim of a patient's month; null: there is none.</summary>
    public async Task<ClaimRecord?> FindAsync(PracticeMonth month, string patient, CancellationToken cancellation) =>
        await tables.Claims.FindAsync(month.Practice, $"claim|{month.Month}|{patient}", cancellation) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<ClaimRecord>> ListAsync(PracticeMonth month, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(month.Practice, $"claim|{month.Month}|", cancellation)).Select(Read)];

    /// <summary>The interchange of the month that is not in the claims folder yet, or a new one with the next number; null when no claim is ready.</summary>
    public async Task<OpenInterchange?> BeginAsync(PracticeMonth month, DateTimeOffset now, CancellationToken cancellation)
    {
        while (true)
        {
            var interchanges = await tables.Claims.ListAsync(month.Practice, $"ix|{month.Month}|", cancellation);
            if (interchanges.FirstOrDefault(r => r.GetString("FileName") is null) is { } begun)
                return new OpenInterchange(begun.GetInt32("Number")!.Value, begun.GetDateTimeOffset("CreatedAt")!.Value, begun.GetString("Sha256") is not null);
            if (!(await ListAsync(month, cancellation)).Any(c => c.State == ClaimState.Ready)) return null;
            var sequence = await tables.Claims.FindAsync(month.Practice, Sequence, cancellation);
            var number = (sequence?.GetInt32("Last") ?? 0) + 1;
            var next = new TableEntity(month.Practice, Sequence) { ["Last"] = number };
            var interchange = new TableEntity(month.Practice, InterchangeRow(month, number)) { ["Number"] = number, ["CreatedAt"] = now };
            try
            {
                await tables.Claims.SubmitTransactionAsync(
                    [
                        sequence is null
                            ? new TableTransactionAction(TableTransactionActionType.Add, next)
                            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, next, sequence.ETag),
                        new TableTransactionAction(TableTransactionActionType.Add, interchange),
                    ], cancellation);
                return new OpenInterchange(number, now, Sealed: false);
            }
            catch (RequestFailedException error) when (error.IsStale() || error.IsConflict())
            {
                // Another run took the number.
            }
        }
    }

    /// <summary>Takes every ready claim of the month into the interchange, each under its own ETag, and returns all that it holds.</summary>
    public async Task<IReadOnlyList<ClaimRecord>> TakeAsync(PracticeMonth month, int number, CancellationToken cancellation)
    {
        var rows = await tables.Claims.ListAsync(month.Practice, $"claim|{month.Month}|", cancellation);
        foreach (var chunk in rows.Where(r => r.GetString("State") == nameof(ClaimState.Ready)).Chunk(PerTransaction))
        {
            await tables.Claims.SubmitTransactionAsync(
                chunk.Select(row => new TableTransactionAction(
                    TableTransactionActionType.UpdateMerge,
                    new TableEntity(row.PartitionKey, row.RowKey) { ["State"] = nameof(ClaimState.Batched), ["Interchange"] = number },
                    row.ETag)),
                cancellation);
        }
        return [.. (await ListAsync(month, cancellation)).Where(c => c.Interchange == number)];
    }

    /// <summary>The bytes of a sealed interchange.</summary>
    public async Task<byte[]> BytesAsync(PracticeMonth month, int number, CancellationToken cancellation)
    {
        var rows = await tables.Claims.ListAsync(month.Practice, $"ixb|{number:D9}|", cancellation);
        return [.. rows.SelectMany(row => Enumerable.Range(0, ChunksPerRow).Select(j => row.GetBinary($"Bytes{j}") ?? []).SelectMany(b => b))];
    }

    /// <summary>Stores the bytes for good.</summary>
    public async Task SealAsync(PracticeMonth month, int number, byte[] bytes, int claims, decimal total, CancellationToken cancellation)
    {
        var parts = bytes.Chunk(ChunkBytes).Chunk(ChunksPerRow).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var row = new TableEntity(month.Practice, $"ixb|{number:D9}|{i:D4}");
            for (var j = 0; j < parts[i].Length; j++) row[$"Bytes{j}"] = parts[i][j];
            await tables.Claims.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }
        var change = new TableEntity(month.Practice, InterchangeRow(month, number))
        {
            ["Sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            ["Length"] = bytes.Length,
            ["Claims"] = claims,
            ["Total"] = total.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        await tables.Claims.UpdateEntityAsync(change, ETag.All, TableUpdateMode.Merge, cancellation);
    }

    public Task NoteFileAsync(PracticeMonth month, int number, string fileName, DateTimeOffset now, CancellationToken cancellation) =>
        tables.Claims.UpdateEntityAsync(
            new TableEntity(month.Practice, InterchangeRow(month, number)) { ["FileName"] = fileName, ["WrittenAt"] = now }, ETag.All, TableUpdateMode.Merge, cancellation);

    public async Task<IReadOnlyList<InterchangeRecord>> InterchangesAsync(PracticeMonth month, CancellationToken cancellation) =>
    [
        .. (await tables.Claims.ListAsync(month.Practice, $"ix|{month.Month}|", cancellation)).Select(r => new InterchangeRecord(
            r.GetInt32("Number")!.Value, r.GetString("FileName"), r.GetInt32("Claims") ?? 0,
            decimal.Parse(r.GetString("Total") ?? "0", System.Globalization.CultureInfo.InvariantCulture), r.GetString("Sha256"))),
    ];

    private static string Row(ClaimRecord claim) => $"claim|{claim.Month}|{claim.Patient}";

    private static string InterchangeRow(PracticeMonth month, int number) => $"ix|{month.Month}|{number:D9}";

    private static ClaimRecord Read(TableEntity row) => new(
        row.PartitionKey, row.Text("Patient"), row.Text("Month"), Enum.Parse<ClaimState>(row.Text("State")),
        row.Get<ProfessionalClaim>("Claim")!, row.Get<IReadOnlyList<string>>("Faults") ?? [], row.GetInt32("Interchange"));
}
