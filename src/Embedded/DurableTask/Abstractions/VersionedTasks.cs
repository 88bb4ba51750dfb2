using System.Diagnostics.CodeAnalysis;

namespace Microsoft.DurableTask;

/// <summary>
/// Factories by name and version. A version that is not there falls back to the unversioned task, but only for a name that
/// has no versioned one: otherwise code of another version would run in its place.
/// </summary>
internal sealed class VersionedTasks<TTask>
    where TTask : class
{
    private readonly Dictionary<(TaskName Name, TaskVersion Version), Func<IServiceProvider, TTask>> factories = [];
    private readonly HashSet<TaskName> versioned = [];

    public IEnumerable<KeyValuePair<TaskName, Func<IServiceProvider, TTask>>> ByName =>
        factories.Select(entry => KeyValuePair.Create(entry.Key.Name, entry.Value));

    public void Add(TaskName name, TaskVersion version, Func<IServiceProvider, TTask> factory)
    {
        if (name == default) throw new ArgumentException($"Provided argument cannot be default value defined by '{typeof(TaskName)}'", nameof(name));
        ArgumentNullException.ThrowIfNull(factory);
        if (!factories.TryAdd((name, version), factory))
        {
            var which = version == TaskVersion.Unversioned ? "" : $" with version '{version.Version}'";
            throw new ArgumentException($"An {typeof(TTask).Name} named '{name}'{which} is already added.", nameof(name));
        }
        if (version != TaskVersion.Unversioned) versioned.Add(name);
    }

    public bool TryGet(TaskName name, TaskVersion version, [NotNullWhen(true)] out Func<IServiceProvider, TTask>? factory) =>
        factories.TryGetValue((name, version), out factory)
        || (version != TaskVersion.Unversioned && !versioned.Contains(name) && factories.TryGetValue((name, TaskVersion.Unversioned), out factory));
}
