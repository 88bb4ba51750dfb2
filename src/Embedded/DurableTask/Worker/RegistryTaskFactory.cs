using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask.Worker;

internal sealed class RegistryTaskFactory(DurableTaskRegistry registry) : IDurableTaskFactory
{
    public bool TryCreateActivity(TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskActivity? activity)
    {
        activity = registry.TryGetActivity(name, null, out var factory) ? factory(serviceProvider) : null;
        return activity is not null;
    }

    public bool TryCreateOrchestrator(TaskName name, IServiceProvider serviceProvider, [NotNullWhen(true)] out ITaskOrchestrator? orchestrator)
    {
        orchestrator = registry.TryGetOrchestrator(name, null, out var factory) ? factory(serviceProvider) : null;
        return orchestrator is not null;
    }
}
