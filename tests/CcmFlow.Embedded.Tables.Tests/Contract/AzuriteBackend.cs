using Azure.Data.Tables;

[assembly: AssemblyFixture(typeof(CcmFlow.Embedded.Tables.Tests.Contract.AzuriteBackend))]

namespace CcmFlow.Embedded.Tables.Tests.Contract;

/// <summary>One Azurite for the whole run. When it cannot start, the tests that need it are skipped with the reason.</summary>
public sealed class AzuriteBackend : ITableBackend, IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("ccmflow-azurite-");
    private AzuriteProcess? azurite;
    private string reason = "";

    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    public async ValueTask InitializeAsync()
    {
        try
        {
            azurite = await AzuriteProcess.StartAsync(RepositoryRoot, data.FullName, TestContext.Current.CancellationToken);
        }
        catch (AzuriteUnavailableException unavailable)
        {
            reason = unavailable.Message;
        }
    }

    /// <summary>Skips the test when there is no Azurite.</summary>
    public string ConnectionString
    {
        get
        {
            Assert.SkipWhen(azurite is null, reason);
            return azurite.ConnectionString;
        }
    }

    public TableServiceClient Connect(TableClientOptions? options = null) => new(ConnectionString, options);

    public async ValueTask DisposeAsync()
    {
        if (azurite is not null) await azurite.DisposeAsync();
        data.Delete(recursive: true);
    }

    private static string FindRepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "package.json"))) folder = folder.Parent;
        return folder?.FullName ?? Sources();
    }

    // The build may put its output outside the repository; the sources say where that is.
    private static string Sources([System.Runtime.CompilerServices.CallerFilePath] string file = "")
    {
        var folder = new FileInfo(file).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "package.json"))) folder = folder.Parent;
        return folder?.FullName ?? Environment.CurrentDirectory;
    }
}
