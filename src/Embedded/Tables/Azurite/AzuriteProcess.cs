using System.Net;
using System.Net.Sockets;
using CcmFlow.Embedded.Tables.Azurite;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables;

/// <summary>
/// Azurite's table service as a child process on a free loopback port; disposing it ends the whole process tree. Or, made
/// by <see cref="Attach"/>, one that runs already and is left alone.
/// </summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    // Runs in Azurite before its own script: when this process ends, however that happens, the pipe closes and Azurite ends too, by
    // its own orderly way first, since it writes its tables to disk every five seconds only.
    private const string EndWithParent =
        "data:text/javascript,process.stdin.resume();process.stdin.on('close',()=>{process.emit('SIGINT');setTimeout(()=>process.exit(),8000).unref()})";

    private readonly ChildProcess? child;

    private AzuriteProcess(ChildProcess? child, string connectionString)
    {
        this.child = child;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    /// <summary>Somebody else started it, and so somebody else ends it.</summary>
    public bool WasAlreadyRunning => child is null;

    /// <summary>Uses the service that the connection string names.</summary>
    public static AzuriteProcess Attach(string connectionString)
    {
        _ = ConnectionStrings.Parse(connectionString);
        return new(null, connectionString);
    }

    /// <summary>Starts Azurite, after <c>npm ci</c> when it is not installed, and returns when it answers.</summary>
    /// <param name="repositoryRoot">The folder with package.json and node_modules.</param>
    /// <param name="dataFolder">Where the tables are kept; two processes must not share it. Null: in Azurite's memory, gone with the process.</param>
    /// <param name="ct">Stops waiting; what was started is ended.</param>
    /// <param name="fixedPort">The port to listen on; a free one when null.</param>
    /// <exception cref="AzuriteUnavailableException">Node.js or Azurite is missing or does not start; the message says what to do.</exception>
    public static async Task<AzuriteProcess> StartAsync(string repositoryRoot, string? dataFolder, CancellationToken ct, int? fixedPort = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(repositoryRoot);
        if (dataFolder is not null) Directory.CreateDirectory(dataFolder);
        var entryPoint = await AzuriteInstallation.EnsureAsync(repositoryRoot, ct).ConfigureAwait(false);
        // Between the search for a free port and its use another process may take it.
        for (var attempt = 1; ; attempt++)
        {
            var port = fixedPort ?? FreePort();
            var child = ChildProcess.Start("node", Arguments(entryPoint, dataFolder, port), repositoryRoot);
            try
            {
                await child.WaitForLineAsync("successfully started", ct).ConfigureAwait(false);
                return new(child, ConnectionStrings.OfEmulator(port));
            }
            catch (AzuriteUnavailableException taken) when (fixedPort is null && attempt < 3 && taken.Message.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                await child.DisposeAsync().ConfigureAwait(false);
            }
            catch
            {
                await child.DisposeAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    public ValueTask DisposeAsync() => child?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string[] Arguments(string entryPoint, string? dataFolder, int port) =>
    [
        "--import", EndWithParent, entryPoint,
        "--tableHost", "127.0.0.1", "--tablePort", $"{port}", "--silent", "--disableTelemetry",
        .. dataFolder is null ? ["--inMemoryPersistence"] : new[] { "--location", dataFolder },
    ];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
