using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities by name. May be added to until the worker starts.</summary>
public sealed partial class DurableTaskRegistry
{
    private readonly Dictionary<TaskName, Func<IServiceProvider, ITaskOrchestrator>> orchestrators = [];
    private readonly Dictionary<TaskName, Func<IServiceProvider, ITaskActivity>> activities = [];

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() => orchestrators;

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() => activities;

    internal bool TryGetOrchestrator(string name, out Func<IServiceProvider, ITaskOrchestrator> factory) =>
        orchestrators.TryGetValue(name, out factory!);

    internal bool TryGetActivity(string name, out Func<IServiceProvider, ITaskActivity> factory) =>
        activities.TryGetValue(name, out factory!);

    private static TaskName NameOf(Type type)
    {
        var attribute = (DurableTaskAttribute?)Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute));
        return attribute is { Name.Name: { Length: > 0 } name } ? name : type.Name;
    }

    private static void CheckName(TaskName name)
    {
        if (name.Name.Length == 0) throw new ArgumentException("A task needs a name.", nameof(name));
    }

    private static void CheckType(Type type, Type task)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!task.IsAssignableFrom(type) || type.IsAbstract)
            throw new ArgumentException($"{type} is not a concrete {task.Name}.", nameof(type));
    }

    private static T Create<T>(IServiceProvider services, Type type) => (T)ActivatorUtilities.GetServiceOrCreateInstance(services, type);
}
