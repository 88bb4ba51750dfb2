namespace Microsoft.DurableTask;

/// <summary>Names an orchestrator or activity class; without a name it has the name of the class.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DurableTaskAttribute : Attribute
{
    public DurableTaskAttribute(string? name = null) => Name = string.IsNullOrEmpty(name) ? default : new TaskName(name);

    public TaskName Name { get; }

    /// <summary>The version of the class; unversioned when not given.</summary>
    public string? Version { get; set; }
}
