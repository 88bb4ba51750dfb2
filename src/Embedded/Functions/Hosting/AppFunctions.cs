using System.Reflection;
using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Http;
using CcmFlow.Embedded.Functions.Timers;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>The functions of the app, found, bound and found to be in order.</summary>
internal sealed record AppFunctions(IReadOnlyList<FunctionExecutable> All, IReadOnlyList<ScheduledFunction> Scheduled)
{
    public static AppFunctions Load(IConfiguration configuration, EmbeddedFunctionsOptions options, FunctionPipeline pipeline, bool servesHttp)
    {
        var errors = new StartupErrors();
        var functions = FunctionScanner.Scan(options.FunctionTypes ?? AssemblyOf(options).GetTypes(), errors)
            .Where(function => !IsDisabled(function, configuration))
            .Select(function => new FunctionExecutable(function, FunctionBinding.Bind(function, errors), pipeline))
            .ToList();
        foreach (var function in functions.Where(function => function.Descriptor.Trigger is HttpTriggerAttribute && !servesHttp))
        {
            errors.Add(function.Descriptor, "it needs ConfigureFunctionsWebApplication().");
        }
        HttpRouteConflicts.Find(functions, errors);
        var scheduled = functions.Select(function => Schedule(function, configuration, errors)).OfType<ScheduledFunction>().ToList();
        errors.ThrowIfAny();
        return new(functions, scheduled);
    }

    private static Assembly AssemblyOf(EmbeddedFunctionsOptions options) => options.FunctionAssembly ?? Assembly.GetEntryAssembly()
        ?? throw new InvalidOperationException("There is no entry assembly to search for functions: set FunctionAssembly.");

    // The setting by which the Functions host, too, leaves a function out.
    private static bool IsDisabled(FunctionDescriptor function, IConfiguration configuration) =>
        configuration[$"AzureWebJobs.{function.Name}.Disabled"]?.ToUpperInvariant() is "1" or "TRUE";

    private static ScheduledFunction? Schedule(FunctionExecutable function, IConfiguration configuration, StartupErrors errors) =>
        function.Descriptor.Trigger is TimerTriggerAttribute trigger
        && TimerSchedule.Of(function.Descriptor, trigger, configuration, errors) is { } schedule
            ? new(function, schedule, trigger.RunOnStartup, trigger.UseMonitor)
            : null;
}
