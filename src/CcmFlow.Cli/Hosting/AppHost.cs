using CcmFlow.Embedded.Functions;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.UrgentNeeds;
using Microsoft.AspNetCore.Connections;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CcmFlow.Cli.Hosting;

/// <summary>The app, whole, in this process: the same functions, engine and endpoints that <c>serve</c> and a deployment run.</summary>
public sealed class AppHost : IAsyncDisposable
{
    private readonly IHost host;

    private AppHost(IHost host) => this.host = host;

    public IServiceProvider Services => host.Services;

    /// <summary>Where it listens.</summary>
    public Uri Address => host.Services.GetRequiredService<EmbeddedFunctionsAddress>().BaseAddress;

    /// <summary>It stops by itself when the engine can write nothing any more (disk full, read-only).</summary>
    public CancellationToken Stopping => host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    /// <exception cref="InvalidOperationException">Its port is taken.</exception>
    public static async Task<AppHost> StartAsync(AppHostOptions options, CancellationToken cancellation)
    {
        var host = Build(options);
        try
        {
            await host.StartAsync(cancellation);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            host.Dispose();
            throw new InvalidOperationException($"Port {new Uri(options.Url).Port} is taken, perhaps by another ccmflow or by func: give another with --port.", error);
        }
        return new AppHost(host);
    }

    public static IHost Build(AppHostOptions options)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(options.Settings);
        builder.ConfigureFunctionsWebApplication();
        builder.UseAccessGate();
        builder.Logging.ClearProviders();
        if (options.Log is not null) builder.Logging.SetMinimumLevel(options.LogFrom).AddProvider(new LineLoggerProvider(options.Log, options.LogFrom));
        // The command line hears Ctrl+C; the app in it stops when the command says so, not beside it.
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>();
        builder.Services.AddSingleton(options.Time);
        if (options.Quiescence is not null) builder.Services.AddSingleton(options.Quiescence);
        if (options.Tables is not null) builder.Services.AddSingleton(options.Tables);
        if (options.Issuer is not null) builder.Services.AddSingleton<IConfigurationManager<OpenIdConnectConfiguration>>(new StaticConfigurationManager<OpenIdConnectConfiguration>(options.Issuer));
        builder.UseEmbedded(embedded =>
        {
            embedded.FunctionAssembly = typeof(CcmFlowServices).Assembly;
            embedded.Url = options.Url;
            embedded.HomePath = ConsolePaths.Root;
            embedded.FunctionKey = options.FunctionKey;
            embedded.StateFolder = options.StateFolder;
            embedded.MasterKey = options.MasterKey;
            embedded.DurableTask = engine =>
            {
                engine.MaxConcurrentWorkItems = options.OneAtATime ? 1 : options.MaxConcurrentWorkItems ?? engine.MaxConcurrentWorkItems;
                engine.IsUrgent = instance => NeedId.IsInstance(instance) || ApplyInbound.IsUrgent(instance);
                engine.LogFolder = options.TaskHubFolder;
                engine.KeepCompletedHistory = options.KeepHistory;
            };
        });
        builder.Services.AddCcmFlow(builder.Configuration);
        return builder.Build();
    }

    private sealed class CommandLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
