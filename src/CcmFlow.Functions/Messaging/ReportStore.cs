using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Messaging;

/// <summary>A text that a report says has failed. Ids only.</summary>
public sealed record FailedText(string Practice, OutboxRef Place)
{
    public string Id => Place.ShortId;
}

/// <summary>Markers of failure reports whose effects have not all happened.</summary>
public sealed class ReportStore(AppTables tables, TimeProvider time)
{
    public Task MarkAsync(FailedText text, CancellationToken cancellation) => tables.Inbound.TryAddAsync(
        new TableEntity(text.Practice, $"r|{text.Id}")
        {
            ["ReceivedAt"] = time.GetUtcNow(),
            ["Table"] = text.Place.Table.ToString(),
            ["Partition"] = text.Place.Partition,
            ["Row"] = text.Place.Row,
        }, cancellation);

    public Task FinishAsync(FailedText text, CancellationToken cancellation) =>
        tables.Inbound.DeleteEntityAsync(text.Practice, $"r|{text.Id}", ETag.All, cancellation);

    public async Task<IReadOnlyList<FailedText>> OutstandingAsync(string practice, DateTimeOffset before, CancellationToken cancellation) =>
    [
        .. (await tables.Inbound.ListAsync(practice, "r|", cancellation)).Where(r => r.GetDateTimeOffset("ReceivedAt") < before)
            .Select(r => new FailedText(practice, new OutboxRef(Enum.Parse<OutboxTable>(r.Text("Table")), r.Text("Partition"), r.Text("Row")))),
    ];
}
