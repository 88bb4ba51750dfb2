using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;

namespace CcmFlow.Bench.Tables;

/// <summary>Does the work with our client.</summary>
internal sealed class OwnClient(TableServiceClient service) : IMeasuredClient
{
    public async Task<double> RunAsync(TableOrder order)
    {
        var table = service.GetTableClient(order.Table);
        var begin = Stopwatch.GetTimestamp();
        await (order.Work switch
        {
            "insert" => SpreadAsync(order, n => table.AddEntityAsync(Entity("p", n))),
            "read" => SpreadAsync(order, n => ReadAsync(table, n)),
            "transaction" => TransactionsAsync(table, order),
            _ => QueryAsync(table, order),
        });
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Row(int number) => number.ToString("D6", CultureInfo.InvariantCulture);

    private static TableEntity Entity(string partition, int row) => new(partition, Row(row))
    {
        ["Text"] = "thirty characters of some text",
        ["Number"] = row,
        ["Big"] = 9_000_000_000 + row,
        ["Flag"] = true,
        ["At"] = new DateTimeOffset(2026, 7, 27, 0, 0, 0, TimeSpan.Zero),
    };

    private static Task SpreadAsync(TableOrder order, Func<int, Task> one)
    {
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, order.Callers).Select(_ => Task.Run(async () =>
        {
            for (int n; (n = Interlocked.Increment(ref next)) < order.Count;) await one(n);
        })));
    }

    private static async Task ReadAsync(TableClient table, int number)
    {
        var read = (await table.GetEntityAsync<TableEntity>("p", Row(number))).Value;
        if (read.GetInt32("Number") != number) throw new InvalidOperationException("Wrong entity.");
    }

    private static async Task TransactionsAsync(TableClient table, TableOrder order)
    {
        for (var transaction = 0; transaction < order.Count; transaction++)
        {
            await table.SubmitTransactionAsync(
                Enumerable.Range(0, order.Rows).Select(row => new TableTransactionAction(TableTransactionActionType.Add, Entity($"t{transaction}", row))));
        }
    }

    private static async Task QueryAsync(TableClient table, TableOrder order)
    {
        var found = 0;
        await foreach (var page in table.QueryAsync<TableEntity>("PartitionKey eq 'p'", order.Rows).AsPages()) found += page.Values.Count;
        if (found != order.Count) throw new InvalidOperationException($"Found {found} of {order.Count}.");
    }
}
