using System.Text;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>Does operations on one service and writes down what it answers, without what two services cannot share (ETags, instants).</summary>
internal sealed class ServiceUnderComparison(TableClient table)
{
    private readonly Dictionary<(string, string), (ETag Last, ETag BeforeLast)> versions = [];

    public async Task<string> DoAsync(TableOperation operation, CancellationToken cancellationToken)
    {
        try
        {
            return operation switch
            {
                TableOperation.Write write => await WriteAsync(write, cancellationToken),
                TableOperation.Batch batch => await SubmitAsync(batch, cancellationToken),
                TableOperation.Read read => await ReadAsync(read, cancellationToken),
                TableOperation.Query query => await QueryAsync(query, cancellationToken),
                _ => throw new InvalidOperationException(),
            };
        }
        catch (TableTransactionFailedException failed)
        {
            return $"{failed.Status} {failed.ErrorCode} at {failed.FailedTransactionActionIndex}";
        }
        catch (RequestFailedException refused)
        {
            return $"{refused.Status} {refused.ErrorCode}";
        }
    }

    public async Task<string> EverythingAsync(CancellationToken cancellationToken) =>
        await QueryAsync(new TableOperation.Query("", 1000), cancellationToken);

    private static string Show(TableEntity entity)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in entity.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            if (name is "Timestamp" or "odata.etag") continue;
            text.Append(name).Append('=').Append(value is byte[] bytes ? Convert.ToHexString(bytes) : value).Append(':').Append(value?.GetType().Name).Append(' ');
        }
        return text.ToString();
    }

    private static TableEntity EntityOf(TableOperation.Write write, string partitionKey) => new(partitionKey, write.RowKey) { [write.Property] = write.Value };

    private async Task<string> WriteAsync(TableOperation.Write write, CancellationToken stop)
    {
        var entity = EntityOf(write, write.PartitionKey);
        var etag = EtagFor(write, write.PartitionKey);
        var response = write.Type switch
        {
            TableTransactionActionType.Add => await table.AddEntityAsync(entity, stop),
            TableTransactionActionType.Delete => await table.DeleteEntityAsync(entity, etag, stop),
            TableTransactionActionType.UpdateMerge => await table.UpdateEntityAsync(entity, etag, TableUpdateMode.Merge, stop),
            TableTransactionActionType.UpdateReplace => await table.UpdateEntityAsync(entity, etag, TableUpdateMode.Replace, stop),
            TableTransactionActionType.UpsertMerge => await table.UpsertEntityAsync(entity, TableUpdateMode.Merge, stop),
            _ => await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, stop),
        };
        Remember(write.PartitionKey, write.RowKey, response);
        return $"{response.Status}";
    }

    private async Task<string> SubmitAsync(TableOperation.Batch batch, CancellationToken stop)
    {
        var actions = batch.Writes.Select(write => new TableTransactionAction(write.Type, EntityOf(write, batch.PartitionKey), EtagFor(write, batch.PartitionKey)));
        var responses = (await table.SubmitTransactionAsync(actions, stop)).Value;
        for (var index = 0; index < responses.Count; index++) Remember(batch.PartitionKey, batch.Writes[index].RowKey, responses[index]);
        return string.Join(',', responses.Select(response => response.Status));
    }

    private async Task<string> ReadAsync(TableOperation.Read read, CancellationToken stop)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(read.PartitionKey, read.RowKey, cancellationToken: stop);
        if (!found.HasValue) return "nothing";
        return Show(found.Value!) + (found.Value!.ETag == versions.GetValueOrDefault((read.PartitionKey, read.RowKey)).Last ? "as written" : "of another version");
    }

    private async Task<string> QueryAsync(TableOperation.Query query, CancellationToken stop)
    {
        var text = new StringBuilder();
        await foreach (var page in table.QueryAsync<TableEntity>(query.Filter, query.PageSize, cancellationToken: stop).AsPages())
        {
            text.Append(page.Values.Count).Append(": ");
            foreach (var entity in page.Values) text.Append(Show(entity)).Append(" | ");
        }
        return text.ToString();
    }

    private ETag EtagFor(TableOperation.Write write, string partitionKey)
    {
        var (last, beforeLast) = versions.GetValueOrDefault((partitionKey, write.RowKey));
        var etag = write.IfMatch switch
        {
            TableOperation.Version.Last => last,
            TableOperation.Version.BeforeLast => beforeLast,
            _ => default,
        };
        return etag == default ? ETag.All : etag;
    }

    private void Remember(string partitionKey, string rowKey, Response response)
    {
        if (response.Headers.ETag is { } etag) versions[(partitionKey, rowKey)] = (etag, versions.GetValueOrDefault((partitionKey, rowKey)).Last);
    }
}
