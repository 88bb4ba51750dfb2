using CcmFlow.Embedded.DurableTask;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.Functions.Durable;

/// <summary>Ties orchestration and activity functions to the embedded engine.</summary>
internal static class DurableFunctions
{
    /// <summary>Adds the engine when a function needs it.</summary>
    public static bool AddEngine(IServiceCollection services, IEnumerable<FunctionExecutable> functions, Action<EmbeddedDurableTaskOptions>? configure)
    {
        if (!functions.Any(NeedsEngine)) return false;
        services.AddEmbeddedDurableTask(options: options =>
        {
            options.FunctionsBehavior = true;
            configure?.Invoke(options);
        });
        services.AddOptions<EmbeddedDurableTaskOptions>().PostConfigure<IOptions<WorkerOptions>>(
            (options, worker) => options.DataConverter ??= new SerializerDataConverter(worker.Value.Serializer!));
        return true;
    }

    /// <summary>Registers the functions; before the engine's worker starts.</summary>
    public static void Register(IServiceProvider services, IEnumerable<FunctionExecutable> functions)
    {
        var registry = services.GetRequiredService<DurableTaskRegistry>();
        foreach (var function in functions)
        {
            switch (function.Descriptor.Trigger)
            {
                case OrchestrationTriggerAttribute trigger:
                    registry.AddOrchestrator(trigger.Orchestration ?? function.Name, new FunctionOrchestrator(function, services));
                    break;
                case ActivityTriggerAttribute trigger:
                    registry.AddActivity(trigger.Activity ?? function.Name, new FunctionActivity(function, services));
                    break;
                default:
                    break;
            }
        }
    }

    private static bool NeedsEngine(FunctionExecutable function) =>
        function.Descriptor.Trigger is OrchestrationTriggerAttribute or ActivityTriggerAttribute
        || function.Descriptor.Method.GetParameters().Any(DurableClientParameter.IsClient);
}
