using System.CommandLine;
using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables;

namespace CcmFlow.Bench.Tables;

/// <summary><c>bench tables</c>: our client and the npm client on one Azurite, the same work in turns.</summary>
internal static class TablesCommand
{
    private static readonly TableOrder[] Orders =
    [
        new("insert, 1 caller", "insert", "insert1", 400, 1, 1),
        new("insert, 20 callers", "insert", "insert20", 1_000, 20, 1),
        new("point read, 1 caller", "read", "insert1", 400, 1, 1),
        new("transaction of 3", "transaction", "batch3", 150, 1, 3),
        new("transaction of 100", "transaction", "batch100", 20, 1, 100),
        new("query, pages of 100", "query", "insert20", 1_000, 1, 100),
    ];

    public static Command Create()
    {
        var repetitions = new Option<int>("--repetitions") { DefaultValueFactory = _ => 5 };
        var command = new Command("tables", "Operations/s of the table client on Azurite beside the npm client @azure/data-tables, same work, in turns.") { repetitions };
        command.SetAction(async parsed =>
        {
            await MeasureAsync(parsed.GetValue(repetitions));
            return 0;
        });
        return command;
    }

    private static async Task MeasureAsync(int repetitions)
    {
        var root = RepositoryRoot();
        var data = Directory.CreateTempSubdirectory("ccmflow-bench-");
        try
        {
            await using var azurite = await AzuriteProcess.StartAsync(root, data.FullName, CancellationToken.None);
            var service = new TableServiceClient(azurite.ConnectionString);
            await using var own = new OwnClient(service);
            await using var npm = await NpmClient.StartAsync(Path.Combine(root, "bench", "tables-node"), azurite.ConnectionString);
            var seconds = Orders.ToDictionary(order => order, _ => (Own: new List<double>(), Npm: new List<double>()));
            // The first round compiles the code and is not counted; who begins changes from round to round.
            for (var round = 0; round <= repetitions; round++)
            {
                foreach (var order in Orders)
                {
                    var ownFirst = round % 2 == 0;
                    var first = await RunAsync(service, ownFirst ? own : npm, order, $"r{round}a");
                    var second = await RunAsync(service, ownFirst ? npm : own, order, $"r{round}b");
                    if (round == 0) continue;
                    seconds[order].Own.Add(ownFirst ? first : second);
                    seconds[order].Npm.Add(ownFirst ? second : first);
                }
                foreach (var used in new[] { "a", "b" }) await DropAsync(service, $"r{round}{used}");
            }
            foreach (var order in Orders) Write(order, seconds[order].Own, seconds[order].Npm);
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    private static async Task<double> RunAsync(TableServiceClient service, IMeasuredClient client, TableOrder order, string prefix)
    {
        var own = order with { Table = prefix + order.Table };
        await service.CreateTableIfNotExistsAsync(own.Table);
        var took = await client.RunAsync(own);
        // Counted by the same hand whoever wrote.
        var expected = order.Work == "transaction" ? order.Count * order.Rows : order.Count;
        var stored = await service.GetTableClient(own.Table).QueryAsync<TableEntity>(select: ["RowKey"]).CountAsync();
        return stored == expected ? took : throw new InvalidOperationException($"{order.Figure}: {stored} entities stored, not {expected}.");
    }

    private static async Task DropAsync(TableServiceClient service, string prefix)
    {
        foreach (var table in Orders.Select(order => prefix + order.Table).Distinct()) await service.DeleteTableAsync(table);
    }

    private static void Write(TableOrder order, List<double> own, List<double> npm)
    {
        double[] Rates(List<double> all) => [.. all.Select(took => Math.Round(order.Count / took, 1)).Order()];
        var (ours, theirs) = (Rates(own), Rates(npm));
        // Of neighbours in time, so that what else the machine does weighs on both.
        double[] ratios = [.. own.Zip(npm, (one, other) => Math.Round(other / one, 2)).Order()];
        Figures.Write(new
        {
            bench = "tables",
            work = order.Figure,
            unit = order.Work == "query" ? "entities/s" : "operations/s",
            operations = order.Count,
            callers = order.Callers,
            repetitions = own.Count,
            ours = Figures.Percentile(ours, 0.5),
            ours_min_max = new[] { ours[0], ours[^1] },
            npm = Figures.Percentile(theirs, 0.5),
            npm_min_max = new[] { theirs[0], theirs[^1] },
            ratio = Figures.Percentile(ratios, 0.5),
            ratio_min_max = new[] { ratios[0], ratios[^1] },
        });
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CcmFlow.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"bench tables runs from a clone: CcmFlow.sln is in no folder above {AppContext.BaseDirectory}."));
    }
}
