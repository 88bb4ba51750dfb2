using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

/// <summary>The Table service's expected refusals, named.</summary>
public static class TableErrors
{
    public static bool IsConflict(this RequestFailedException error) => error.Status == 409;

    public static bool IsStale(this RequestFailedException error) => error.Status == 412;

    public static bool IsMissing(this RequestFailedException error) => error.Status == 404;

    /// <summary>Inserts the row, which then has its ETag, unless it is there. False: it was there already.</summary>
    public static async Task<bool> TryAddAsync(this TableClient table, ITableEntity row, CancellationToken cancellation)
    {
        try
        {
            var answer = await table.AddEntityAsync(row, cancellation);
            row.ETag = answer.Headers.ETag ?? row.ETag;
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return false;
        }
    }

    public static async Task<TableEntity?> FindAsync(this TableClient table, string partition, string row, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Rows of a partition whose row key starts with <paramref name="prefix"/>, in key order.</summary>
    public static async Task<List<TableEntity>> ListAsync(this TableClient table, string partition, string prefix, CancellationToken cancellation)
    {
        var filter = prefix.Length == 0
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {prefix[..^1] + (char)(prefix[^1] + 1)}");
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) rows.Add(row);
        return rows;
    }

    /// <summary>Takes the rows away that the filter names, as they were read: what has changed since is left.</summary>
    public static async Task DeleteWhereAsync(this TableClient table, string filter, CancellationToken cancellation)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancellation))
        {
            try
            {
                await table.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellation);
            }
            catch (RequestFailedException error) when (error.IsStale() || error.IsMissing())
            {
                // Used meanwhile, or taken away by another.
            }
        }
    }
}
