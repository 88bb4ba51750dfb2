using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Engagement;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Received texts. The text and a marker that its effects are outstanding are inserted together; the marker goes when
/// all effects have happened. The sweep looks for markers that stayed. A practice's texts lie in <see cref="Parts"/> partitions, by their ids: a rush does
/// not meet in one (Azurite runs through a partition's rows for each request). More of them would cost each sweep more transactions.
/// </summary>
public sealed class InboundStore(AppTables tables)
{
    /// <summary>Partitions of a practice's texts. Another number would look for the texts stored so far where they are not.</summary>
    private const int Parts = 4;

    private readonly GatheredInserts received = new(tables.Inbound);

    /// <summary>False: this text was received before.</summary>
    /// <param name="redFlag">It may tell of an urgent need: it is stored beside all others, and the sweep takes it before them.</param>
    public Task<bool> ReceiveAsync(InboundText text, bool redFlag, CancellationToken cancellation)
    {
        var message = new TableEntity(Part(text.Practice, text.Id), $"m|{text.Id}")
        {
            ["From"] = text.From,
            ["To"] = text.To,
            ["Body"] = text.Body,
            // What is absent is none and no: rows of a rush are kept small.
            ["MediaCount"] = text.MediaCount > 0 ? text.MediaCount : null,
            ["ReceivedAt"] = text.ReceivedAt,
            ["ToPager"] = text.ToPager ? true : null,
        };
        var marker = new TableEntity(message.PartitionKey, $"p|{text.Id}") { ["ReceivedAt"] = text.ReceivedAt, ["RedFlag"] = redFlag ? true : null };
        return received.TryAddAsync([message, marker], alone: redFlag, cancellation);
    }

    /// <summary>Whether this text was received.</summary>
    public async Task<bool> KnowsAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Inbound.FindAsync(Part(practice, id), $"m|{id}", cancellation) is not null;

    public async Task<InboundText> GetAsync(string practice, string id, CancellationToken cancellation) => Read(await RowAsync(practice, id, cancellation));

    /// <summary>The text, and what an interrupted run decided on it.</summary>
    public async Task<(InboundText Text, InboundDecision? Decision)> GetWithDecisionAsync(string practice, string id, CancellationToken cancellation)
    {
        var row = await RowAsync(practice, id, cancellation);
        return (Read(row), row.Get<InboundDecision>("Decision"));
    }

    /// <summary>How the text was read.</summary>
    public Task NoteAsync(string practice, string id, InboundReading reading, CancellationToken cancellation) => WriteAsync(Row(practice, id, reading), reading, cancellation);

    /// <summary>Keeps the decision with the text, and how it was read.</summary>
    public Task DecideAsync(string practice, string id, InboundDecision decision, CancellationToken cancellation)
    {
        var row = Row(practice, id, decision.Reading);
        row.Set("Decision", decision);
        return WriteAsync(row, decision.Reading, cancellation);
    }

    /// <summary>A text that is a patient's is found again by the patient: its row there goes with the same transaction.</summary>
    private Task WriteAsync(TableEntity row, InboundReading reading, CancellationToken cancellation) => reading.Patient is not { } patient
        ? tables.Inbound.UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, cancellation)
        : tables.Inbound.SubmitTransactionAsync(
            [
                new TableTransactionAction(TableTransactionActionType.UpdateMerge, row, ETag.All),
                new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(row.PartitionKey, $"x|{patient}{row.RowKey[1..]}")),
            ], cancellation);

    /// <summary>Texts of one patient, in the order in which they came; at most the last <paramref name="most"/> that the carrier's ids tell apart.</summary>
    public async Task<IReadOnlyList<InboundText>> OfPatientAsync(string practice, string patient, int most, CancellationToken cancellation)
    {
        var ids = (await ListAsync(practice, $"x|{patient}|", cancellation)).Select(r => (Id: r.RowKey[(r.RowKey.LastIndexOf('|') + 1)..], At: r.Timestamp))
            .OrderByDescending(r => r.At).Take(most).Select(r => r.Id);
        var texts = await Task.WhenAll(ids.Select(id => GetAsync(practice, id, cancellation)));
        return [.. texts.OrderBy(t => t.ReceivedAt)];
    }

    /// <summary>All effects have happened: takes the marker away. A marker that is gone already is no fault.</summary>
    public Task FinishAsync(string practice, string id, CancellationToken cancellation) =>
        tables.Inbound.DeleteEntityAsync(Part(practice, id), $"p|{id}", ETag.All, cancellation);

    /// <summary>Texts received before <paramref name="before"/> whose effects have not all happened: red flags first, then by time.</summary>
    public async Task<IReadOnlyList<ReceivedText>> OutstandingAsync(string practice, DateTimeOffset before, CancellationToken cancellation) =>
    [
        .. (await ListAsync(practice, "p|", cancellation)).Where(r => r.GetDateTimeOffset("ReceivedAt") < before)
            .OrderByDescending(r => r.GetBoolean("RedFlag") ?? false).ThenBy(r => r.GetDateTimeOffset("ReceivedAt"))
            .Select(r => new ReceivedText(practice, r.RowKey[2..], r.GetBoolean("RedFlag") ?? false)),
    ];

    public async Task<IReadOnlyList<(InboundText Text, string Intents, string? Patient)>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await ListAsync(practice, "m|", cancellation)).Select(r => (Read(r), r.GetString("Intents") ?? "", r.GetString("Patient")))];

    /// <summary>When patients wrote between two instants; texts that are no patient's are left out.</summary>
    public async Task<IReadOnlyList<WrittenText>> WrittenAsync(string practice, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            practice, part => TableClient.CreateQueryFilter($"PartitionKey eq {part} and RowKey ge {"m|"} and RowKey lt {"m}"} and ReceivedAt ge {from} and ReceivedAt lt {to}"),
            ["Patient", "ReceivedAt", "Intents"], cancellation);
        return
        [
            .. from row in rows
               let patient = row.GetString("Patient")
               where patient is not null
               select new WrittenText(patient, row.GetDateTimeOffset("ReceivedAt")!.Value, (row.GetString("Intents") ?? "").Split(',').Contains(nameof(ReplyIntent.OptOut))),
        ];
    }

    /// <summary>What a patient wrote between two instants, in order of arrival.</summary>
    public async Task<IReadOnlyList<InboundText>> OfPatientAsync(string practice, string patient, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var rows = await QueryAsync(
            practice, part => TableClient.CreateQueryFilter(
                $"PartitionKey eq {part} and RowKey ge {"m|"} and RowKey lt {"m}"} and Patient eq {patient} and ReceivedAt ge {from} and ReceivedAt lt {to}"), null, cancellation);
        return [.. rows.Select(Read).OrderBy(t => t.ReceivedAt).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    private Task<List<TableEntity>> ListAsync(string practice, string prefix, CancellationToken cancellation) =>
        QueryAsync(practice, part => TableClient.CreateQueryFilter($"PartitionKey eq {part} and RowKey ge {prefix} and RowKey lt {prefix[..^1] + (char)(prefix[^1] + 1)}"), null, cancellation);

    /// <summary>From all parts at once; in no order.</summary>
    private async Task<List<TableEntity>> QueryAsync(string practice, Func<string, string> filterOf, string[]? select, CancellationToken cancellation)
    {
        var parts = await Task.WhenAll(Enumerable.Range(0, Parts).Select(async part =>
        {
            var rows = new List<TableEntity>();
            await foreach (var row in tables.Inbound.QueryAsync<TableEntity>(filterOf(Part(practice, part)), select: select, cancellationToken: cancellation)) rows.Add(row);
            return rows;
        }));
        return [.. parts.SelectMany(rows => rows)];
    }

    /// <summary>The partition in which the text of this id lies, in whichever process and version it is asked for.</summary>
    private static string Part(string practice, string id) => Part(practice, (int)(id.Aggregate(0u, (hash, c) => (hash * 31) + c) % Parts));

    private static string Part(string practice, int part) => $"{practice}|{part}";

    private async Task<TableEntity> RowAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Inbound.FindAsync(Part(practice, id), $"m|{id}", cancellation) ?? throw new InvalidOperationException($"Practice '{practice}' has no received text '{id}'.");

    private static TableEntity Row(string practice, string id, InboundReading reading) => new(Part(practice, id), $"m|{id}")
    {
        ["Intents"] = string.Join(',', reading.Intents),
        ["Rules"] = string.Join(',', reading.Rules),
        ["Lexicon"] = reading.Lexicon,
        ["Patient"] = reading.Patient,
        ["Staff"] = reading.Staff,
    };

    private static InboundText Read(TableEntity row) => new(
        row.PartitionKey[..row.PartitionKey.LastIndexOf('|')], row.RowKey[2..], row.Text("From"), row.Text("To"), row.GetString("Body") ?? "",
        row.GetInt32("MediaCount") ?? 0, row.GetDateTimeOffset("ReceivedAt")!.Value, row.GetBoolean("ToPager") ?? false);
}
