using System.Linq.Expressions;
using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Entities in the order of PartitionKey, then RowKey (ordinal).</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => QueryAsync<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);

    /// <summary>Entities in the order of PartitionKey, then RowKey (ordinal).</summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var columns = Join(select);
        return new Pages<T>((next, hint, token) => FetchAsync<T>(filter, hint ?? maxPerPage, columns, next, token), cancellationToken);
    }

    private async Task<Page<T>> FetchAsync<T>(string? filter, int? top, string? select, string? next, CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        using var message = rest.Query(Name, filter, top, select, ContinuationToken.Parse(next));
        var response = await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
        using var json = JsonDocument.Parse(response.Content);
        T[] entities = [.. json.RootElement.GetProperty("value").EnumerateArray().Select(entity => EntityMap.Read<T>(entity, null))];
        return Page<T>.FromValues(entities, ContinuationToken.From(response), response);
    }
}
