using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// A practice's interchanges and their control numbers, in the partition of its claims. Invariants: ISA13, GS06 and BHT03 are taken in the
/// transaction that opens the interchange; bytes and hash are stored before the first attempt and never change; an attempt is noted before it
/// begins, by one run only.
/// </summary>
public sealed class Interchanges(AppTables tables)
{
    internal const string Sequence = "seq";

    /// <summary>The month's interchange that is not sent yet, if any: what an interrupted run left.</summary>
    public async Task<InterchangeRecord?> FindBegunAsync(PracticeMonth month, CancellationToken cancellation) =>
        (await ListAsync(month, cancellation)).FirstOrDefault(i => i is { Kind: InterchangeKind.Claims, State: InterchangeState.Open or InterchangeState.Sealed });

    /// <summary>A new one with the next numbers.</summary>
    public async Task<InterchangeRecord> OpenAsync(PracticeMonth month, InterchangeKind kind, DateTimeOffset now, CancellationToken cancellation)
    {
        while (true)
        {
            var before = await tables.Claims.FindAsync(month.Practice, Sequence, cancellation);
            var next = ControlNumbers.Read(before).NextInterchange();
            var record = new InterchangeRecord(
                month.Practice, month.Month.ToString(), next.Interchange, next.Group,
                string.Create(CultureInfo.InvariantCulture, $"{month.Month.Year:D4}{month.Month.Month:D2}{next.Batch:D9}"), InterchangeState.Open, now) { Kind = kind };
            try
            {
                var answer = await tables.Claims.SubmitTransactionAsync([next.Change(month.Practice, before), new TableTransactionAction(TableTransactionActionType.Add, Write(record))], cancellation);
                return record with { ETag = answer.Value[1].Headers.ETag!.Value };
            }
            catch (RequestFailedException error) when (error.IsStale() || error.IsConflict())
            {
                // Another run took the numbers.
            }
        }
    }

    /// <summary>Stores the bytes for good; from now on nothing joins.</summary>
    public async Task<InterchangeRecord> SealAsync(InterchangeRecord open, string fileName, byte[] bytes, int claims, decimal total, CancellationToken cancellation)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await tables.Claims.SaveAsync(open.Practice, BytesName(open.Number, sha), bytes, cancellation);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"{open.Practice}|{open.Number}|{sha}"));
        return await ChangeAsync(open with { State = InterchangeState.Sealed, FileName = fileName, Claims = claims, Total = total, Sha256 = sha, Envelope = SentEnvelope.Of(bytes), Key = new Guid(key.AsSpan(0, 16)).ToString("N") }, cancellation);
    }

    /// <summary>The stored bytes.</summary>
    /// <exception cref="InvalidOperationException">They are not those that were sealed: nothing may be sent.</exception>
    public async Task<byte[]> BytesAsync(InterchangeRecord interchange, CancellationToken cancellation)
    {
        var bytes = await tables.Claims.BytesAsync(interchange.Practice, BytesName(interchange.Number, interchange.Sha256!), cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == interchange.Sha256
            ? bytes
            : throw new InvalidOperationException($"The stored bytes of interchange {interchange.Number} do not have the hash that was sealed.");
    }

    public async Task<IReadOnlyList<InterchangeRecord>> ListAsync(PracticeMonth month, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(month.Practice, $"ix|{month.Month}|", cancellation)).Select(Read)];

    /// <summary>All of a practice: a few a month.</summary>
    public async Task<IReadOnlyList<InterchangeRecord>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(practice, "ix|", cancellation)).Select(Read)];

    public async Task<InterchangeRecord?> FindAsync(string practice, int number, CancellationToken cancellation) =>
        (await ListAsync(practice, cancellation)).FirstOrDefault(i => i.Number == number);

    /// <summary>Writes what was changed of a record, unless somebody wrote since it was read.</summary>
    /// <exception cref="RequestFailedException">412: another run was first.</exception>
    public async Task<InterchangeRecord> ChangeAsync(InterchangeRecord changed, CancellationToken cancellation)
    {
        var answer = await tables.Claims.UpdateEntityAsync(Write(changed), changed.ETag, TableUpdateMode.Replace, cancellation);
        return changed with { ETag = answer.Headers.ETag ?? changed.ETag };
    }

    /// <summary>The same, but null when another run was first.</summary>
    public async Task<InterchangeRecord?> TryChangeAsync(InterchangeRecord changed, CancellationToken cancellation)
    {
        try
        {
            return await ChangeAsync(changed, cancellation);
        }
        catch (RequestFailedException error) when (error.IsStale())
        {
            return null;
        }
    }

    /// <summary>To write the record together with other rows of the practice.</summary>
    internal static TableTransactionAction Replace(InterchangeRecord record) => new(TableTransactionActionType.UpdateReplace, Write(record), record.ETag);

    // By the hash, too: two runs that make the bytes at once never write over each other.
    private static string BytesName(int number, string sha) => string.Create(CultureInfo.InvariantCulture, $"ixb|{number:D9}|{sha[..16]}");

    private static TableEntity Write(InterchangeRecord record)
    {
        var row = new TableEntity(record.Practice, string.Create(CultureInfo.InvariantCulture, $"ix|{record.Month}|{record.Number:D9}"))
        {
            ["Number"] = record.Number, ["Group"] = record.Group, ["Batch"] = record.Batch, ["State"] = record.State.ToString(), ["Kind"] = record.Kind.ToString(),
            ["Month"] = record.Month, ["CreatedAt"] = record.CreatedAt, ["FileName"] = record.FileName, ["Claims"] = record.Claims,
            ["Total"] = record.Total.ToString(CultureInfo.InvariantCulture), ["Sha256"] = record.Sha256, ["Key"] = record.Key,
            ["FirstAttemptAt"] = record.FirstAttemptAt, ["AttemptAt"] = record.AttemptAt, ["Reference"] = record.Reference,
            ["SentTo"] = record.SentTo,
        };
        row.Set("Reasons", record.Reasons);
        row.Set("Envelope", record.Envelope);
        if (record.Settlement is { } settlement) row.Set("Settlement", settlement);
        return row;
    }

    private static InterchangeRecord Read(TableEntity row) => new(
        row.PartitionKey, row.Text("Month"), row.GetInt32("Number")!.Value, row.GetInt32("Group")!.Value, row.Text("Batch"),
        Enum.Parse<InterchangeState>(row.Text("State")), row.GetDateTimeOffset("CreatedAt")!.Value)
    {
        Kind = Enum.Parse<InterchangeKind>(row.Text("Kind")),
        FileName = row.GetString("FileName"),
        Claims = row.GetInt32("Claims") ?? 0,
        Total = decimal.Parse(row.GetString("Total") ?? "0", CultureInfo.InvariantCulture),
        Sha256 = row.GetString("Sha256"),
        Key = row.GetString("Key") ?? "",
        FirstAttemptAt = row.GetDateTimeOffset("FirstAttemptAt"),
        AttemptAt = row.GetDateTimeOffset("AttemptAt"),
        Reference = row.GetString("Reference"),
        SentTo = row.GetString("SentTo"),
        Reasons = row.Get<IReadOnlyList<string>>("Reasons") ?? [],
        Envelope = row.Get<SentEnvelope>("Envelope"),
        Settlement = row.Get<InterchangeSettlement>("Settlement"),
        ETag = row.ETag,
    };
}
