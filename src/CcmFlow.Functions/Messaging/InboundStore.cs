using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Engagement;
using CcmFlow.Rules.Replies;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Received texts. The text and a marker that its effects are outstanding are inserted together; the marker goes when
/// all effects have happened. The sweep looks for markers that stayed.
/// </summary>
public sealed class InboundStore(AppTables tables)
{
    private readonly GatheredInserts received = new(tables.Inbound);

    /// <summary>False: this text was received before.</summary>
    /// <param name="redFlag">It may tell of an urgent need: it is stored beside all others, and the sweep takes it before them.</param>
    public Task<bool> ReceiveAsync(InboundText text, bool redFlag, CancellationToken cancellation)
    {
        var message = new TableEntity(text.Practice, $"m|{text.Id}")
        {
            ["From"] = text.From,
            ["To"] = text.To,
            ["Body"] = text.Body,
            ["MediaCount"] = text.MediaCount,
            ["ReceivedAt"] = text.ReceivedAt,
            ["ToPager"] = text.ToPager,
        };
        var marker = new TableEntity(text.Practice, $"p|{text.Id}") { ["ReceivedAt"] = text.ReceivedAt, ["RedFlag"] = redFlag };
        return received.TryAddAsync([message, marker], alone: redFlag, cancellation);
    }

    /// <summary>Whether this text was received.</summary>
    public async Task<bool> KnowsAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Inbound.FindAsync(practice, $"m|{id}", cancellation) is not null;

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
        var ids = (await tables.Inbound.ListAsync(practice, $"x|{patient}|", cancellation)).Select(r => (Id: r.RowKey[(r.RowKey.LastIndexOf('|') + 1)..], At: r.Timestamp))
            .OrderByDescending(r => r.At).Take(most).Select(r => r.Id);
        var texts = await Task.WhenAll(ids.Select(id => GetAsync(practice, id, cancellation)));
        return [.. texts.OrderBy(t => t.ReceivedAt)];
    }

    /// <summary>All effects have happened: takes the marker away. A marker that is gone already is no fault.</summary>
    public Task FinishAsync(string practice, string id, CancellationToken cancellation) =>
        tables.Inbound.DeleteEntityAsync(practice, $"p|{id}", ETag.All, cancellation);

    /// <summary>Texts received before <paramref name="before"/> whose effects have not all happened: red flags first, then by time.</summary>
    public async Task<IReadOnlyList<ReceivedText>> OutstandingAsync(string practice, DateTimeOffset before, CancellationToken cancellation) =>
    [
        .. (await tables.Inbound.ListAsync(practice, "p|", cancellation)).Where(r => r.GetDateTimeOffset("ReceivedAt") < before)
            .OrderByDescending(r => r.GetBoolean("RedFlag") ?? false).ThenBy(r => r.GetDateTimeOffset("ReceivedAt"))
            .Select(r => new ReceivedText(practice, r.RowKey[2..], r.GetBoolean("RedFlag") ?? false)),
    ];

    public async Task<IReadOnlyList<(InboundText Text, string Intents, string? Patient)>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Inbound.ListAsync(practice, "m|", cancellation)).Select(r => (Read(r), r.GetString("Intents") ?? "", r.GetString("Patient")))];

    /// <summary>When patients wrote between two instants; texts that are no patient's are left out.</summary>
    public async Task<IReadOnlyList<WrittenText>> WrittenAsync(string practice, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {"m|"} and RowKey lt {"m}"} and ReceivedAt ge {from} and ReceivedAt lt {to}");
        var written = new List<WrittenText>();
        await foreach (var row in tables.Inbound.QueryAsync<TableEntity>(filter, select: ["Patient", "ReceivedAt", "Intents"], cancellationToken: cancellation))
            if (row.GetString("Patient") is { } patient)
                written.Add(new WrittenText(patient, row.GetDateTimeOffset("ReceivedAt")!.Value, (row.GetString("Intents") ?? "").Split(',').Contains(nameof(ReplyIntent.OptOut))));
        return written;
    }

    /// <summary>What a patient wrote between two instants, in order of arrival.</summary>
    public async Task<IReadOnlyList<InboundText>> OfPatientAsync(string practice, string patient, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {practice} and RowKey ge {"m|"} and RowKey lt {"m}"} and Patient eq {patient} and ReceivedAt ge {from} and ReceivedAt lt {to}");
        var texts = new List<InboundText>();
        await foreach (var row in tables.Inbound.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) texts.Add(Read(row));
        return [.. texts.OrderBy(t => t.ReceivedAt).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    private async Task<TableEntity> RowAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Inbound.FindAsync(practice, $"m|{id}", cancellation) ?? throw new InvalidOperationException($"Practice '{practice}' has no received text '{id}'.");

    private static TableEntity Row(string practice, string id, InboundReading reading) => new(practice, $"m|{id}")
    {
        ["Intents"] = string.Join(',', reading.Intents),
        ["Rules"] = string.Join(',', reading.Rules),
        ["Lexicon"] = reading.Lexicon,
        ["Patient"] = reading.Patient,
        ["Staff"] = reading.Staff,
    };

    private static InboundText Read(TableEntity row) => new(
        row.PartitionKey, row.RowKey[2..], row.Text("From"), row.Text("To"), row.GetString("Body") ?? "",
        row.GetInt32("MediaCount") ?? 0, row.GetDateTimeOffset("ReceivedAt")!.Value, row.GetBoolean("ToPager") ?? false);
}
