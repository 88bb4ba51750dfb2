using System.Net.Sockets;
using CcmFlow.Cli.Demo;
using CcmFlow.Embedded.Tables;

namespace CcmFlow.Cli.Serve;

/// <summary>The tables that <c>serve</c> and <c>import</c> share on this machine: Azurite on its usual port, with its data under .ccmflow/azurite.</summary>
public static class LocalStorage
{
    public const int Port = 10002;
    public const string Development = "UseDevelopmentStorage=true";

    /// <summary>Starts Azurite when the settings ask for development storage and nothing answers there. Null: nothing to start.</summary>
    public static async Task<AzuriteProcess?> EnsureAsync(string? connectionString, CancellationToken cancellation)
    {
        if (connectionString is null || !connectionString.Contains(Development, StringComparison.OrdinalIgnoreCase)) return null;
        return await AnswersAsync(cancellation)
            ? AzuriteProcess.Attach(Development)
            : await AzuriteProcess.StartAsync(WorkFolders.RepositoryRoot, Path.Combine(WorkFolders.RepositoryRoot, ".ccmflow", "azurite"), cancellation, Port);
    }

    public static async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var probe = new TcpClient();
        try
        {
            await probe.ConnectAsync("127.0.0.1", Port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
