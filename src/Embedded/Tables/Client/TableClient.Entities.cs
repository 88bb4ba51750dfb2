using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace Azure.Data.Tables;

public partial class TableClient
{
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        using var message = rest.Insert(Name, entity);
        return await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="RequestFailedException">Status 404, ResourceNotFound or TableNotFound.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = rest.Get(Name, partitionKey, rowKey, Join(select));
        return ReadEntity<T>(await rest.SendAsync(message, cancellationToken).ConfigureAwait(false));
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = rest.Get(Name, partitionKey, rowKey, Join(select));
        message.ResponseClassifier = TableRest.MissingIsFine;
        var response = await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return response.Status == 404 ? new NoEntity<T>(response) : ReadEntity<T>(response);
    }

    public virtual async Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        using var message = rest.Update(Name, entity, mode, ifMatch: null);
        return await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="RequestFailedException">Status 412 when the stored version is not <paramref name="ifMatch"/>, 404 when there is none.</exception>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        // Without If-Match the protocol's update is an upsert: that must not happen by a forgotten ETag.
        if (IsNone(ifMatch)) throw new ArgumentException("The ETag must be a version or ETag.All.", nameof(ifMatch));
        using var message = rest.Update(Name, entity, mode, ifMatch.ToString());
        return await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A missing entity is no error: the 404 answer is returned.</summary>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = rest.Delete(Name, partitionKey, rowKey, IfMatchOrAny(ifMatch));
        message.ResponseClassifier = TableRest.MissingIsFine;
        return await rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A missing entity is no error: the 404 answer is returned. The entity's own ETag is not looked at.</summary>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    private static string IfMatchOrAny(ETag etag) => IsNone(etag) ? ETag.All.ToString() : etag.ToString();

    /// <summary>Also an empty one: as a header it says nothing, and an update without a condition inserts what is missing.</summary>
    private static bool IsNone(ETag etag) => etag.ToString().Length == 0;

    private static string? Join(IEnumerable<string>? select) =>
        select is not null && string.Join(',', select) is { Length: > 0 } names ? names : null;

    private static Response<T> ReadEntity<T>(Response response)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(response.Content);
        return Response.FromValue(EntityMap.Read<T>(json.RootElement, response.Headers.ETag?.ToString()), response);
    }
}
