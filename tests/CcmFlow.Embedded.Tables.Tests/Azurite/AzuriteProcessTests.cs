using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using CcmFlow.Embedded.Tables.Azurite;
using CcmFlow.Embedded.Tables.Tests.Contract;

namespace CcmFlow.Embedded.Tables.Tests.Azurite;

public sealed class AzuriteProcessTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ccmflow-azurite-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Disposing_ends_the_process_and_frees_its_port()
    {
        var azurite = await StartOrSkip();
        Assert.False(azurite.WasAlreadyRunning);
        var endpoint = new TableServiceClient(azurite.ConnectionString).Uri;
        await new TableServiceClient(azurite.ConnectionString).CreateTableAsync("things", Stop);
        await azurite.DisposeAsync();
        using var listener = new TcpListener(IPAddress.Loopback, endpoint.Port);
        listener.Start();
    }

    [Fact]
    public async Task Attaching_to_a_running_one_leaves_it_running()
    {
        await using var azurite = await StartOrSkip();
        var attached = AzuriteProcess.Attach(azurite.ConnectionString);
        Assert.True(attached.WasAlreadyRunning);
        await attached.DisposeAsync();
        await new TableServiceClient(azurite.ConnectionString).CreateTableAsync("things", Stop);
    }

    [Fact]
    public async Task A_data_folder_left_by_a_killed_run_is_taken_up()
    {
        await (await StartOrSkip()).DisposeAsync();
        await using var azurite = await StartOrSkip();
        await new TableServiceClient(azurite.ConnectionString).CreateTableIfNotExistsAsync("things", Stop);
    }

    [Fact]
    public async Task A_folder_without_packages_is_said_to_be_one()
    {
        var unavailable = await Assert.ThrowsAsync<AzuriteUnavailableException>(() => AzuriteProcess.StartAsync(data.FullName, data.FullName, Stop));
        Assert.Contains("package-lock.json", unavailable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_Node_is_said_with_what_mends_it()
    {
        var unavailable = Assert.Throws<AzuriteUnavailableException>(() => ChildProcess.Start("no-such-node", [], data.FullName));
        Assert.Contains("Node.js 20 or later", unavailable.Message, StringComparison.Ordinal);
        Assert.Contains("--in-memory", unavailable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_ends_early_is_reported_with_what_it_said()
    {
        await using var child = StartNodeOrSkip("-e", "console.error('no luck'); process.exit(3)");
        var unavailable = await Assert.ThrowsAsync<AzuriteUnavailableException>(() => child.WaitForLineAsync("ready", Stop));
        Assert.Contains("exit code 3", unavailable.Message, StringComparison.Ordinal);
        Assert.Contains("no luck", unavailable.Message, StringComparison.Ordinal);
    }

    private async Task<AzuriteProcess> StartOrSkip()
    {
        await StartNodeOrSkip("--version").DisposeAsync();
        return await AzuriteProcess.StartAsync(AzuriteBackend.RepositoryRoot, data.FullName, Stop);
    }

    private ChildProcess StartNodeOrSkip(params string[] arguments)
    {
        try
        {
            return ChildProcess.Start("node", arguments, data.FullName);
        }
        catch (AzuriteUnavailableException missing)
        {
            Assert.Skip(missing.Message);
            throw;
        }
    }
}
