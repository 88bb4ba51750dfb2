using Azure;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Auditing;

/// <summary>Test texts as the outbox keeps them.</summary>
public sealed class CanaryStore(AppTables tables, TimeProvider time)
{
    /// <summary>Stands for a case in the outbox's keys.</summary>
    public const string Need = "canary";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<CanaryText>> TextsAsync(string practice, CancellationToken cancellation) =>
    [
        .. (await tables.Needs.ListAsync(practice, $"t|{Need}|", cancellation)).Select(row => new CanaryText(
            row.GetDateTimeOffset("OrderedAt")!.Value, row.GetString("State") == nameof(DeliveryState.Delivered) ? row.GetDateTimeOffset("ReportedAt") : null)),
    ];

    /// <summary>Takes old ones away: they say nothing any more.</summary>
    public async Task TidyAsync(string practice, CancellationToken cancellation)
    {
        foreach (var row in await tables.Needs.ListAsync(practice, $"t|{Need}|", cancellation))
            if (row.GetDateTimeOffset("OrderedAt") < time.GetUtcNow() - Kept) await tables.Needs.DeleteEntityAsync(practice, row.RowKey, ETag.All, cancellation);
    }
}
