namespace Microsoft.DurableTask;

/// <summary>What an activity knows about the call that it serves.</summary>
public abstract class TaskActivityContext
{
    public abstract TaskName Name { get; }

    /// <summary>The orchestration instance that called.</summary>
    public abstract string InstanceId { get; }

    /// <summary>The version that was asked for; empty when none was.</summary>
    public virtual string Version => string.Empty;
}
