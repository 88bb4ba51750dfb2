using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcmFlow.Functions.Tests.Contracts;

/// <summary>An interface's OpenAPI file in Prism's hands: a carrier mocked from it, or our own app behind it. What the file does not allow is refused, be it asked or answered.</summary>
internal sealed class PrismMock : IAsyncDisposable
{
    private const int Attempts = 5;
    private readonly Process process;
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PrismMock(string contract, Uri? upstream)
    {
        var port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        string[] how = [upstream is null ? "mock" : "proxy", "--errors", "--host", "127.0.0.1", "--port", $"{port}", contract];
        process = NodeTools.Start([NodeTools.Prism!, .. how, .. upstream is null ? Array.Empty<string>() : [upstream.ToString().TrimEnd('/')]]);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) listening.TrySetException(new InvalidOperationException("Prism ended before it listened."));
            else if (line.Data.Contains("is listening", StringComparison.Ordinal)) listening.TrySetResult();
        };
        process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>Skips the test where Prism or the file is missing.</summary>
    public static async Task<PrismMock> StartAsync(string contract)
    {
        var file = NodeTools.Contract(contract);
        Assert.SkipWhen(file is null, $"../shared/contracts/{contract} is not there");
        return await StartAsync(file!, null);
    }

    /// <summary>Before an app: a request that the file does not allow gets 422, an answer that it does not allow 500. Skips the test where Prism is missing.</summary>
    public static Task<PrismMock> BeforeAsync(Uri app, string file) => StartAsync(file, app);

    private static async Task<PrismMock> StartAsync(string file, Uri? upstream)
    {
        Assert.SkipWhen(NodeTools.Prism is null, "Prism is not installed: npm ci");
        // It tells no port of the system's choosing: one that was free a moment ago may be somebody's by now.
        for (var attempt = 1; ; attempt++)
        {
            var mock = new PrismMock(file, upstream);
            try
            {
                await mock.listening.Task;
                return mock;
            }
            catch (InvalidOperationException)
            {
                await mock.DisposeAsync();
                if (attempt == Attempts) throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
