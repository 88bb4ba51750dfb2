using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>A claim as lists show it, without what it says.</summary>
/// <param name="Total">Charged, US dollars.</param>
/// <param name="Faults">What has to be mended before it goes.</param>
/// <param name="Status">Of all that was told and of the sendings.</param>
public sealed record ListedClaim(string Patient, ClaimState State, IReadOnlyList<ClaimAttempt> Attempts, IReadOnlyList<string> Faults, decimal Total, ClaimStatus Status)
{
    public ClaimPlace Place => ClaimPlaces.Of(State, Status.Standing);
}

/// <summary>The claims of a month without their content, two thousand of them whole would be megabytes a page: one query, and the month's few interchanges.</summary>
public sealed class ClaimList(AppTables tables, ClaimLedger ledger, Interchanges interchanges)
{
    private const int PerTransaction = 100;
    private static readonly string[] Columns = ["PartitionKey", "RowKey", "State", "Patient", "Attempts", "Faults", "Total", "Status"];

    public async Task<IReadOnlyList<ListedClaim>> ListAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var rows = await RowsAsync(month, cancellation);
        if (rows.Any(r => !r.ContainsKey("Status"))) rows = await FillAsync(month, cancellation);
        var sendings = await interchanges.ListAsync(month, cancellation);
        return [.. rows.Select(r => Read(r, sendings))];
    }

    private async Task<List<TableEntity>> RowsAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var (from, to) = (ClaimStore.Prefix(month), $"claim|{month.Month}}}");
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {month.Practice} and RowKey ge {from} and RowKey lt {to}");
        var rows = new List<TableEntity>();
        await foreach (var row in tables.Claims.QueryAsync<TableEntity>(filter, select: Columns, cancellationToken: cancellation)) rows.Add(row);
        return rows;
    }

    /// <summary>Rows from before they told where their claim stands: worked out from the ledger, and kept unless the claim changes meanwhile.</summary>
    private async Task<List<TableEntity>> FillAsync(PracticeMonth month, CancellationToken cancellation)
    {
        // The claims first: an event that comes in between changes its claim, and what was worked out without it is not kept.
        var rows = await tables.Claims.ListAsync(month.Practice, ClaimStore.Prefix(month), cancellation);
        var told = await ledger.OfMonthAsync(month, cancellation);
        var old = rows.Where(r => !r.ContainsKey("Status")).ToList();
        foreach (var row in old) ClaimStore.Tell(row, ClaimStore.Read(row).Claim.Total, [.. told[row.Text("Patient")].Select(e => e.Event)]);
        foreach (var chunk in old.Chunk(PerTransaction))
        {
            try
            {
                await tables.Claims.SubmitTransactionAsync(
                    chunk.Select(r => new TableTransactionAction(TableTransactionActionType.UpdateReplace, ClaimStore.Write(ClaimStore.Read(r)), r.ETag)), cancellation);
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // One of them changed: the next look keeps them.
            }
        }
        return rows;
    }

    private static ListedClaim Read(TableEntity row, IReadOnlyList<InterchangeRecord> sendings)
    {
        var attempts = row.Get<IReadOnlyList<ClaimAttempt>>("Attempts") ?? [];
        return new ListedClaim(
            row.Text("Patient"), Enum.Parse<ClaimState>(row.Text("State")), attempts, row.Get<IReadOnlyList<string>>("Faults") ?? [],
            decimal.Parse(row.Text("Total"), CultureInfo.InvariantCulture), ClaimHistory.With(row.Get<ClaimStatus>("Status")!, attempts, sendings));
    }
}
