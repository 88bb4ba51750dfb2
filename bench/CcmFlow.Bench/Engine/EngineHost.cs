using CcmFlow.Embedded.DurableTask;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Bench.Engine;

/// <summary>The engine alone in a host; on a log it has a folder of its own, which is removed at the end unless it was given.</summary>
internal sealed class EngineHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly string? removeAtEnd;

    private EngineHost(IHost host, string? removeAtEnd) => (this.host, this.removeAtEnd) = (host, removeAtEnd);

    public DurableTaskClient Client => host.Services.GetRequiredService<DurableTaskClient>();

    /// <summary>So far, by the log.</summary>
    public long Syncs => (host.Services.GetRequiredService<ITaskHubJournal>() as TaskHubLog)?.Syncs ?? 0;

    public static async Task<EngineHost> StartAsync(
        Store store, Action<DurableTaskRegistry> tasks, string? folder = null, Action<IServiceCollection>? services = null)
    {
        // The working folder lies on a disk; a temporary folder may lie in memory, where fsync costs nothing.
        var own = store == Store.Log && folder is null ? Path.Combine(".ccmflow", "bench", Guid.NewGuid().ToString("N")) : null;
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        services?.Invoke(builder.Services);
        builder.Services.AddEmbeddedDurableTask(tasks, o => o.LogFolder = folder ?? own);
        var host = builder.Build();
        await host.StartAsync();
        return new(host, own);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        if (removeAtEnd is not null) Directory.Delete(removeAtEnd, recursive: true);
    }
}
