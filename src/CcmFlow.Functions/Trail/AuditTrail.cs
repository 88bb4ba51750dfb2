using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices.Sections;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Trail;

/// <summary>
/// Who saw and did what, a chain a practice. Invariant: a link and the chain's head change in one entity-group transaction under the head's ETag, so
/// that numbers have no hole and no two links follow the same one. Links are inserted, never changed. A link that says what became of an earlier one
/// brings, in the same transaction, a row under that one's number that leads to it: whoever reads the earlier one finds it, however far apart they are.
/// </summary>
public sealed class AuditTrail(AppTables tables, TimeProvider time)
{
    private const string HeadRow = "head";
    private const string LinkPrefix = "l|";
    private const string AnswerPrefix = "a|";
    private const int Attempts = 50;
    private readonly ConcurrentDictionary<string, Lane> lanes = new(StringComparer.Ordinal);

    public async Task<TrailLink> AppendAsync(TrailEntry entry, CancellationToken cancellation)
    {
        var lane = lanes.GetOrAdd(entry.Practice, _ => new Lane());
        await lane.Gate.WaitAsync(cancellation);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var head = lane.Head ??= await HeadAsync(entry.Practice, cancellation);
                var (number, at) = (head.Number + 1, time.GetUtcNow());
                var link = new TrailLink(number, at, entry, head.Hash, TrailHash.Of(number, at, entry, head.Hash));
                // Whatever comes of the write, what is known of the head is not: a write that seemed to fail may have been made.
                lane.Head = null;
                if (await TryWriteAsync(link, head, cancellation) is { } after)
                {
                    lane.Head = after.ETag is null ? null : after;
                    return link;
                }
                if (attempt == Attempts) throw new InvalidOperationException("The audit trail could not be written: others wrote in between each time.");
            }
        }
        finally
        {
            lane.Gate.Release();
        }
    }

    /// <summary>Links in their order, from <paramref name="from"/> on, at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<TrailLink>> ReadAsync(string practice, long from, int most, CancellationToken cancellation)
    {
        var links = new List<TrailLink>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {Row(from)} and RowKey lt {"l}"}");
        await foreach (var row in tables.Trail.QueryAsync<TableEntity>(filter, maxPerPage: Math.Min(most, 1000), cancellationToken: cancellation))
        {
            links.Add(Read(row));
            if (links.Count == most) break;
        }
        return links;
    }

    /// <summary>How many links there are, and the last one's hash: what to write down elsewhere, so that a chain made anew would be seen.</summary>
    public async Task<(long Number, string Hash)> EndAsync(string practice, CancellationToken cancellation)
    {
        var head = await HeadAsync(practice, cancellation);
        return (head.Number, head.Hash);
    }

    /// <summary>The number of the first link that is wrong or missing; null: the whole chain holds.</summary>
    public async Task<long?> VerifyAsync(string practice, CancellationToken cancellation)
    {
        var head = await HeadAsync(practice, cancellation);
        var links = (await ReadAsync(practice, 1, int.MaxValue, cancellation)).Where(l => l.Number <= head.Number).ToList();
        if (TrailHash.FirstBroken(links) is { } broken) return broken;
        if (links.Count != head.Number || (links.Count > 0 && links[^1].Hash != head.Hash)) return links.Count + 1;
        var answers = await AnswersAsync(practice, 1, head.Number, cancellation);
        return TrailAnswers.FirstWrong(links, answers);
    }

    /// <summary>Which link says what became of which, by the answered link's number, of those from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public async Task<IReadOnlyDictionary<long, long>> AnswersAsync(string practice, long from, long to, CancellationToken cancellation)
    {
        var answers = new Dictionary<long, long>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {Row(from, AnswerPrefix)} and RowKey le {Row(to, AnswerPrefix)}");
        await foreach (var row in tables.Trail.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            if (long.TryParse(row.RowKey[AnswerPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) answers[number] = Value<long>(row, "By");
        return answers;
    }

    public async Task<TrailLink?> FindAsync(string practice, long number, CancellationToken cancellation) => await tables.Trail.FindAsync(practice, Row(number), cancellation) is { } row ? Read(row) : null;

    private async Task<Head?> TryWriteAsync(TrailLink link, Head before, CancellationToken cancellation)
    {
        var entry = link.Entry;
        var row = new TableEntity(entry.Practice, Row(link.Number))
        {
            ["At"] = link.At, ["Who"] = entry.Who, ["What"] = entry.What, ["Changes"] = entry.Changes, ["Patient"] = entry.Patient,
            ["About"] = entry.About, ["Outcome"] = entry.Outcome, ["Before"] = link.Before, ["Hash"] = link.Hash,
        };
        if (entry.Fields is { } fields) row.Set("Fields", fields);
        if (entry.Answers is { } answered) row["Answers"] = answered;
        var head = new TableEntity(entry.Practice, HeadRow) { ["Number"] = link.Number, ["Hash"] = link.Hash };
        try
        {
            var answer = await tables.Trail.SubmitTransactionAsync(
                [
                    before.ETag is { } etag ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, head, etag) : new TableTransactionAction(TableTransactionActionType.Add, head),
                    new TableTransactionAction(TableTransactionActionType.Add, row),
                    .. entry.Answers is { } number ? [new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(entry.Practice, Row(number, AnswerPrefix)) { ["By"] = link.Number })] : Array.Empty<TableTransactionAction>(),
                ], cancellation);
            return new Head(link.Number, link.Hash, answer.Value[0].Headers.ETag);
        }
        catch (RequestFailedException error) when (error.IsStale() || error.IsConflict())
        {
            return null;
        }
    }

    private async Task<Head> HeadAsync(string practice, CancellationToken cancellation) =>
        await tables.Trail.FindAsync(practice, HeadRow, cancellation) is { } row ? new Head(row.GetInt64("Number")!.Value, row.Text("Hash"), row.ETag) : new Head(0, "", null);

    private static string Row(long number, string prefix = LinkPrefix) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number:D12}");

    /// <summary>Reads whatever stands there: a row that somebody tampered with is a link that does not follow, and no reason to show nothing.</summary>
    private static TrailLink Read(TableEntity row) => new(
        long.TryParse(row.RowKey[LinkPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, Value<DateTimeOffset>(row, "At"),
        new TrailEntry(row.PartitionKey, Words(row, "Who") ?? "", Words(row, "What") ?? "", Value<bool>(row, "Changes"), Words(row, "Patient"), Words(row, "About"), Words(row, "Outcome"))
        {
            Fields = FieldsOf(row), Answers = row.TryGetValue("Answers", out var answered) ? answered as long? : null,
        },
        Words(row, "Before") ?? "", Words(row, "Hash") ?? "");

    private static string? Words(TableEntity row, string column) => row.TryGetValue(column, out var value) ? value as string : null;

    private static T Value<T>(TableEntity row, string column) where T : struct => row.TryGetValue(column, out var value) && value is T read ? read : default;

    private static IReadOnlyList<FieldChange>? FieldsOf(TableEntity row)
    {
        try
        {
            return row.Get<IReadOnlyList<FieldChange>>("Fields");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record Head(long Number, string Hash, ETag? ETag);

    /// <summary>Writers of this process take turns; those of others are met by the ETag.</summary>
    private sealed class Lane
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public Head? Head { get; set; }
    }
}
