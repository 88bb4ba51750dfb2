using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine;

internal sealed class ActivityContext(TaskName name, string instanceId, string? version) : TaskActivityContext
{
    public override TaskName Name { get; } = name;

    public override string InstanceId { get; } = instanceId;

    public override string Version { get; } = version ?? string.Empty;
}
