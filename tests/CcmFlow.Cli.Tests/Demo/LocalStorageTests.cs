using Azure.Data.Tables;
using CcmFlow.Cli.Demo;
using CcmFlow.Embedded.Tables;

namespace CcmFlow.Cli.Tests.Demo;

public sealed class LocalStorageTests
{
    [Fact]
    public async Task What_import_has_stored_is_there_when_serve_starts_right_after()
    {
        var folder = WorkFolders.New("restart");
        try
        {
            await using (var first = await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, folder, CancellationToken.None))
            {
                var table = new TableServiceClient(first.ConnectionString).GetTableClient("Kept");
                await table.CreateIfNotExistsAsync();
                await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "stored a moment ago" });
            }
            await using var second = await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, folder, CancellationToken.None);
            var kept = await new TableServiceClient(second.ConnectionString).GetTableClient("Kept").GetEntityAsync<TableEntity>("p", "r");
            Assert.Equal("stored a moment ago", kept.Value.GetString("Text"));
        }
        catch (AzuriteUnavailableException unavailable)
        {
            Assert.Skip(unavailable.Message);
        }
        finally
        {
            WorkFolders.Remove(folder);
        }
    }
}
