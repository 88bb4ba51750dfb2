using System.Collections.Concurrent;
using CcmFlow.Embedded.Time;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests;

/// <summary>A host on a free port with the functions of the given types, an empty content root and a recorded log.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    public const string FunctionKey = "function-key-of-the-test";
    public const string MasterKey = "master-key-of-the-test";

    private readonly IHost host;

    private TestHost(IHost host, RecordedLog log)
    {
        this.host = host;
        Log = log;
        Http = new HttpClient { BaseAddress = host.Services.GetRequiredService<EmbeddedFunctionsAddress>().BaseAddress };
    }

    public HttpClient Http { get; }

    public RecordedLog Log { get; }

    public IServiceProvider Services => host.Services;

    public Quiescence Quiescence => Services.GetRequiredService<Quiescence>();

    public static FunctionsApplicationBuilder Builder(string contentRoot, string[] args, params Type[] functions) =>
        FunctionsApplication.CreateBuilder(["--contentRoot", contentRoot, .. args])
            .ConfigureFunctionsWebApplication()
            .UseEmbedded(options =>
            {
                options.FunctionTypes = functions;
                options.Url = "http://127.0.0.1:0";
                options.FunctionKey = FunctionKey;
                options.MasterKey = MasterKey;
            });

    public static async Task<TestHost> StartAsync(FunctionsApplicationBuilder builder)
    {
        var log = new RecordedLog();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<Quiescence>();
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new(host, log);
    }

    public static Task<TestHost> StartAsync(params Type[] functions) => StartAsync(Builder(TestFolder.Empty, [], functions));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.StopAsync();
        host.Dispose();
    }

    public Task StopAsync() => host.StopAsync();

    internal sealed class RecordedLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(LogLevel Level, string Text)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue((logLevel, formatter(state, exception) + exception));
    }
}
