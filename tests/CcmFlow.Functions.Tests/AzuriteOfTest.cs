using CcmFlow.Cli.Demo;
using CcmFlow.Embedded.Tables;

namespace CcmFlow.Functions.Tests;

/// <summary>Azurite for one test, started when it is asked for; the test skips, with the reason, where it cannot be.</summary>
internal sealed class AzuriteOfTest : IAsyncDisposable
{
    private AzuriteProcess? process;

    public async Task<string> ConnectionStringAsync()
    {
        try
        {
            process ??= await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, null, TestContext.Current.CancellationToken);
        }
        catch (AzuriteUnavailableException unavailable)
        {
            Assert.Skip(unavailable.Message);
        }
        return process.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
    }
}
