using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Functions.Messaging;

/// <summary>
/// Texts to be sent and what became of them. A row is written before a carrier is asked, under a key that the order determines; its state moves by
/// rank only, whatever order reports and answers come in.
/// </summary>
public sealed class Outbox(AppTables tables, TimeProvider time)
{
    public async Task<OutboxRow?> FindAsync(OutboxRef place, CancellationToken cancellation) =>
        await Table(place).FindAsync(place.Partition, place.Row, cancellation) is { } row ? OutboxRow.Read(place.Table, row) : null;

    /// <summary>The texts of a patient-month.</summary>
    public async Task<IReadOnlyList<OutboxRow>> ListAsync(string partition, CancellationToken cancellation) =>
        [.. (await tables.PatientMonths.ListAsync(partition, "t|", cancellation)).Select(r => OutboxRow.Read(OutboxTable.PatientMonths, r))];

    /// <summary>Texts to patients that the practice started and handed to a carrier between two instants. A STOP's, safety's or any other answer is none.</summary>
    /// <returns>To whom and when (UTC), and whether it left for all that is known.</returns>
    public async Task<IReadOnlyList<(string Patient, DateTimeOffset At, bool Left)>> StartedAsync(string practice, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey ge {practice + "|"} and PartitionKey lt {practice + "}"} and RowKey ge {"t|"} and RowKey lt {"t}"} and Class eq {nameof(TextClass.Routine)} and HandedOverAt ge {from} and HandedOverAt lt {to}");
        var started = new List<(string, DateTimeOffset, bool)>();
        await foreach (var row in tables.PatientMonths.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "HandedOverAt", "State"], cancellationToken: cancellation))
        {
            var state = Enum.Parse<DeliveryState>(row.Text("State"));
            if (state is DeliveryState.Refused or DeliveryState.Retry or DeliveryState.Intent) continue;
            started.Add((row.PartitionKey.Split('|')[1], row.GetDateTimeOffset("HandedOverAt")!.Value, state is not (DeliveryState.Undelivered or DeliveryState.Failed)));
        }
        return started;
    }

    /// <summary>Writes the intent; null: it was there already.</summary>
    public async Task<OutboxRow?> TryPutAsync(OutboxRow row, RenderedText body, CancellationToken cancellation)
    {
        var entity = row.ToEntity(body);
        return await Table(row.Place).TryAddAsync(entity, cancellation) ? row with { ETag = entity.ETag } : null;
    }

    /// <summary>What the carrier answered. A delivery report may have overtaken it: the state never falls behind.</summary>
    public Task RecordAsync(OutboxRow row, HandOver handOver, CancellationToken cancellation)
    {
        var state = handOver.Kind switch
        {
            HandOverKind.Accepted => DeliveryState.Accepted,
            HandOverKind.Unknown => DeliveryState.Unknown,
            _ when handOver.IsPassing => DeliveryState.Retry,
            _ => DeliveryState.Refused,
        };
        var change = new TableEntity(row.Place.Partition, row.Place.Row) { ["HandedOverAt"] = time.GetUtcNow() };
        if (handOver.MessageId is not null) change["MessageId"] = handOver.MessageId;
        if (handOver.ErrorCode is not null) change["ErrorCode"] = handOver.ErrorCode;
        // From Retry and Unknown a new hand-over begins: its answer stands, unless a report says more.
        return MoveAsync(row, change, now => now is DeliveryState.Retry or DeliveryState.Unknown ? state : now.Then(state), cancellation);
    }

    /// <summary>A delivery report. False: it says nothing new.</summary>
    public async Task<bool> ReportAsync(OutboxRow row, DeliveryState reported, int? errorCode, CancellationToken cancellation)
    {
        if (row.State.Then(reported) == row.State) return false;
        var change = new TableEntity(row.Place.Partition, row.Place.Row) { ["ReportedAt"] = time.GetUtcNow() };
        if (errorCode is not null) change["ErrorCode"] = errorCode;
        return await MoveAsync(row, change, now => now.Then(reported), cancellation);
    }

    private async Task<bool> MoveAsync(OutboxRow row, TableEntity change, Func<DeliveryState, DeliveryState> move, CancellationToken cancellation)
    {
        var table = Table(row.Place);
        var (state, etag) = (row.State, row.ETag);
        while (true)
        {
            var next = move(state);
            change["State"] = next.ToString();
            try
            {
                await table.UpdateEntityAsync(change, etag, TableUpdateMode.Merge, cancellation);
                return next != state;
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                if (await FindAsync(row.Place, cancellation) is not { } now) return false;
                (state, etag) = (now.State, now.ETag);
            }
        }
    }

    private TableClient Table(OutboxRef place) => place.Table == OutboxTable.Needs ? tables.Needs : tables.PatientMonths;
}
