using System.Reflection;
using CcmFlow.Embedded.Functions.Durable;
using CcmFlow.Embedded.Functions.EventGrid;
using CcmFlow.Embedded.Functions.Http;
using CcmFlow.Embedded.Functions.Timers;
using CcmFlow.Embedded.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>Puts the host together: configuration, Kestrel, routes, timers and the durable engine.</summary>
internal static class EmbeddedWebHost
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The same sources as the worker's own builder, and below them what the Functions tools would put into the environment.
        var early = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        var web = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = Assembly.GetEntryAssembly()?.GetName().Name,
            ContentRootPath = early["contentRoot"] ?? Directory.GetCurrentDirectory(),
            EnvironmentName = early["AZURE_FUNCTIONS_ENVIRONMENT"] ?? early["DOTNET_ENVIRONMENT"] ?? early["ASPNETCORE_ENVIRONMENT"],
        });
        web.Configuration.AddInMemoryCollection(HostFile.Read(Folders(web)).LogLevels.Select(level => KeyValuePair.Create($"Logging:LogLevel:{level.Key}", (string?)level.Value)));
        web.Configuration.AddInMemoryCollection(LocalSettings.Read(Folders(web)));
        web.Configuration.AddEnvironmentVariables();
        web.Configuration.AddCommandLine(args);
        // Request lines hold keys (?code=) and are left out unless somebody asks for them.
        web.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        web.Logging.AddConfiguration(web.Configuration.GetSection("Logging"));
        web.Logging.AddSimpleConsole(console => console.SingleLine = true);
        web.Services.AddFunctionJson();
        web.Services.AddRouting();
        return web;
    }

    public static EmbeddedFunctionsOptions BindOptions(IConfiguration configuration)
    {
        var options = new EmbeddedFunctionsOptions();
        var section = configuration.GetSection(EmbeddedFunctionsOptions.Section);
        options.Url = section[nameof(options.Url)] ?? options.Url;
        options.FunctionKey = section[nameof(options.FunctionKey)];
        options.MasterKey = section[nameof(options.MasterKey)];
        options.TimersEnabled = section.GetValue(nameof(options.TimersEnabled), options.TimersEnabled);
        options.MaxRequestBodyBytes = section.GetValue(nameof(options.MaxRequestBodyBytes), options.MaxRequestBodyBytes);
        // The setting of the Functions host, in bytes.
        options.MaxRequestBodyBytes = configuration.GetValue("FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", options.MaxRequestBodyBytes);
        options.DrainTimeout = section.GetValue(nameof(options.DrainTimeout), options.DrainTimeout);
        options.StateFolder = section[nameof(options.StateFolder)];
        return options;
    }

    public static IHost Build(WebApplicationBuilder web, EmbeddedFunctionsOptions options, FunctionPipeline pipeline, bool servesHttp)
    {
        var functions = AppFunctions.Load(web.Configuration, options, pipeline, servesHttp);
        var host = HostFile.Read(Folders(web));
        web.Services.TryAddSingleton(TimeProvider.System);
        web.Services.AddSingleton(services => new Drain(services.GetRequiredService<TimeProvider>(), options.DrainTimeout));
        web.Services.AddSingleton(services => new FunctionRuntime(services.GetRequiredService<Drain>(), host, services.GetRequiredService<TimeProvider>()));
        web.Services.AddSingleton(services => new EmbeddedFunctionsAddress(services.GetRequiredService<IServer>()));
        web.Services.AddSingleton<RequestGate>();
        if (servesHttp) web.Services.AddMvcCore();
        if (options.TimersEnabled) web.Services.AddSingleton<IHostedService>(services => Timers(functions.Scheduled, options, services));
        // After the timers, and so stopped before them: a timer that fires meanwhile finds that nothing may begin.
        web.Services.AddSingleton<IHostedService>(services => services.GetRequiredService<Drain>());
        var durable = DurableFunctions.AddEngine(web.Services, functions.All, options.DurableTask);
        web.WebHost.UseUrls(options.Url).UseKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxRequestBodyBytes;
        });
        var app = web.Build();
        HttpRouteConstraints.Check(functions.All, app.Services.GetRequiredService<ParameterPolicyFactory>());
        if (durable) DurableFunctions.Register(app.Services, functions.All);
        Route(app, functions.All, options);
        return app;
    }

    private static TimerFunctions Timers(IReadOnlyList<ScheduledFunction> scheduled, EmbeddedFunctionsOptions options, IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("CcmFlow.Embedded.Functions.Timers");
        var states = new TimerStates(options.StateFolder, logger);
        return new([.. scheduled.Select(timer => new TimerFunction(timer, states, services))]);
    }

    private static void Route(WebApplication app, IReadOnlyList<FunctionExecutable> functions, EmbeddedFunctionsOptions options)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("CcmFlow.Embedded.Functions.Http");
        var keys = new FunctionKeys(options.FunctionKey, options.MasterKey);
        if (app.Services.GetService<Quiescence>() is { } quiescence)
        {
            app.Use(async (http, next) =>
            {
                using var busy = quiescence.Busy();
                await next(http);
            });
        }
        var runtime = app.Services.GetRequiredService<FunctionRuntime>();
        var gate = app.Services.GetRequiredService<RequestGate>();
        app.Use(next => http => gate.HandleAsync(http, next));
        HttpFunctionRoutes.Map(app, functions, keys, runtime, options.MaxRequestBodyBytes, logger);
        if (options.HomePath is { } home) app.MapGet("/", () => Results.Redirect(home));
        EventGridWebhook.Map(app, functions, keys, runtime, logger);
    }

    private static string[] Folders(WebApplicationBuilder web) => [web.Environment.ContentRootPath, AppContext.BaseDirectory];
}
