using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Voice;

/// <summary>Calls, beside the texts of their case. A row is written before the carrier is asked.</summary>
public sealed class CallStore(AppTables tables, TimeProvider time)
{
    public async Task<CallRecord> PutAsync(CallOrder order, CancellationToken cancellation)
    {
        var place = order.Place();
        var row = new TableEntity(place.Partition, place.Row)
        {
            ["Need"] = order.Id.Need,
            ["CaseCode"] = order.CaseCode,
            ["To"] = order.Person,
            ["Round"] = order.Round,
            ["Step"] = order.Step,
            ["OrderedAt"] = time.GetUtcNow(),
        };
        await tables.Needs.TryAddAsync(row, cancellation);
        return await FindAsync(place, cancellation) ?? throw new InvalidOperationException("A call's row is there and is not.");
    }

    public async Task<CallRecord?> FindAsync(OutboxRef place, CancellationToken cancellation) =>
        place.Table == OutboxTable.Needs && place.Row.StartsWith("v|", StringComparison.Ordinal) && await tables.Needs.FindAsync(place.Partition, place.Row, cancellation) is { } row
            ? Read(row)
            : null;

    public async Task<IReadOnlyList<CallRecord>> ListAsync(NeedId id, CancellationToken cancellation) =>
        [.. (await tables.Needs.ListAsync(id.Practice, $"v|{id.Need}|", cancellation)).Select(Read)];

    public Task HandedOverAsync(OutboxRef place, CancellationToken cancellation) =>
        tables.Needs.UpdateEntityAsync(new TableEntity(place.Partition, place.Row) { ["HandedOverAt"] = time.GetUtcNow() }, ETag.All, TableUpdateMode.Merge, cancellation);

    /// <summary>The first end that is told stands: a key pressed is not undone by the report that the call is over. False: it had ended.</summary>
    public async Task<bool> EndAsync(OutboxRef place, CallEnd end, CancellationToken cancellation)
    {
        while (true)
        {
            if (await tables.Needs.FindAsync(place.Partition, place.Row, cancellation) is not { } row || row.GetString("Ended") is not null) return false;
            try
            {
                await tables.Needs.UpdateEntityAsync(
                    new TableEntity(place.Partition, place.Row) { ["Ended"] = end.ToString(), ["EndedAt"] = time.GetUtcNow() }, row.ETag, TableUpdateMode.Merge, cancellation);
                return true;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Another report came in between: look again.
            }
        }
    }

    private static CallRecord Read(TableEntity row) => new(
        new OutboxRef(OutboxTable.Needs, row.PartitionKey, row.RowKey), new NeedId(row.PartitionKey, row.Text("Need")), row.Text("CaseCode"), row.Text("To"),
        row.GetInt32("Round") ?? 0, row.GetInt32("Step") ?? 0, row.GetDateTimeOffset("OrderedAt")!.Value, row.GetDateTimeOffset("HandedOverAt"),
        Enum.TryParse<CallEnd>(row.GetString("Ended"), out var end) ? end : null);
}
