using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask;

/// <summary>The orchestrators and activities by name and version. May be added to until the worker starts.</summary>
public sealed partial class DurableTaskRegistry
{
    private readonly VersionedTasks<ITaskOrchestrator> orchestrators = new();
    private readonly VersionedTasks<ITaskActivity> activities = new();

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskOrchestrator>>> GetOrchestrators() => orchestrators.ByName;

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, ITaskActivity>>> GetActivities() => activities.ByName;

    internal bool TryGetOrchestrator(string name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskOrchestrator>? factory) =>
        orchestrators.TryGet(name, VersionOf(version), out factory);

    internal bool TryGetActivity(string name, string? version, [NotNullWhen(true)] out Func<IServiceProvider, ITaskActivity>? factory) =>
        activities.TryGet(name, VersionOf(version), out factory);

    private static TaskVersion VersionOf(string? version) => string.IsNullOrWhiteSpace(version) ? default : new(version);

    private static DurableTaskAttribute? AttributeOf(Type type) =>
        (DurableTaskAttribute?)Attribute.GetCustomAttribute(type, typeof(DurableTaskAttribute));

    private static TaskName NameOf(Type type) => AttributeOf(type) is { Name.Name: { Length: > 0 } name } ? name : type.Name;

    private static TaskVersion VersionOf(Type type) => VersionOf(AttributeOf(type)?.Version);

    private static void CheckType(Type type, Type task)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!task.IsAssignableFrom(type) || !type.IsClass || type.IsAbstract)
        {
            throw new ArgumentException(
                $"The provided type ['{type}'] is invalid. The provided type must inherit from '{task}', be a class, and not be abstract.",
                nameof(type));
        }
    }
}
