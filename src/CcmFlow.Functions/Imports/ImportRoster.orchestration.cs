using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Imports;

/// <summary>Works through a roster that was handed in, a slice of patients at a time. Where it is stands with the import, so that a restart goes on from there.</summary>
public static class ImportRoster
{
    /// <summary>A quarter of an hour apart: storage that is away for longer is looked to by people anyway.</summary>
    private const int MostFailures = 8;

    public static string InstanceId(ImportRef import) => $"{import.Practice}:import:{import.Id}";

    [Function(nameof(ImportRoster))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var import = context.GetInput<ImportRef>()!;
        try
        {
            if (await WorkThroughImport.Call(context, import)) return;
            import = import with { Failures = 0 };
        }
        catch (TaskFailedException error)
        {
            context.CreateReplaySafeLogger(nameof(ImportRoster)).LogError("{Activity} failed for practice {Practice}; the import is tried again in 15 minutes.", error.TaskName, import.Practice);
            import = import with { Failures = import.Failures + 1 };
        }
        if (import.Failures >= MostFailures)
        {
            await EndImport.Call(context, import);
            return;
        }
        if (import.Failures > 0) await context.CreateTimer(TimeSpan.FromMinutes(15), CancellationToken.None);
        context.ContinueAsNew(import);
    }

    /// <summary>Starts it unless it runs.</summary>
    public static async Task StartAsync(DurableTaskClient durable, ImportRef import, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(InstanceId(import), cancellation) is { IsRunning: true }) return;
        await durable.ScheduleNewOrchestrationInstanceAsync(nameof(ImportRoster), import, new StartOrchestrationOptions(InstanceId(import)), cancellation);
    }
}
