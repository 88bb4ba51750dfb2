using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>What every Table service has to do. Each test works in a table of its own.</summary>
public abstract partial class TableContract(ITableBackend backend)
{
    private static int tables;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string NewName() => string.Create(CultureInfo.InvariantCulture, $"t{Environment.ProcessId}x{Interlocked.Increment(ref tables)}");

    private async Task<TableClient> NewTable(TableClientOptions? options = null)
    {
        var table = backend.Connect(options).GetTableClient(NewName());
        await table.CreateAsync(Stop);
        return table;
    }

    private static async Task<TableEntity> Get(TableClient table, string partitionKey = "p", string rowKey = "r") =>
        (await table.GetEntityAsync<TableEntity>(partitionKey, rowKey, cancellationToken: Stop)).Value;

    private static async Task<List<string>> Rows(AsyncPageable<TableEntity> query)
    {
        var rows = new List<string>();
        await foreach (var entity in query) rows.Add(entity.PartitionKey + "/" + entity.RowKey);
        return rows;
    }

    private static async Task<RequestFailedException> Refused(int status, Func<Task> action)
    {
        var refused = await Assert.ThrowsAnyAsync<RequestFailedException>(action);
        Assert.Equal(status, refused.Status);
        return refused;
    }

    private static async Task Refused(int status, string code, Func<Task> action) => Assert.Equal(code, (await Refused(status, action)).ErrorCode);
}
