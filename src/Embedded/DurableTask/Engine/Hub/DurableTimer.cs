namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>A timer that an execution waits for. The one with <see cref="StartId"/> is the instance's own delayed start.</summary>
internal sealed class DurableTimer(string instanceId, long execution, int taskId, DateTime due)
{
    public const int StartId = -1;

    public string InstanceId { get; } = instanceId;

    public long Execution { get; } = execution;

    public int TaskId { get; } = taskId;

    /// <summary>UTC.</summary>
    public DateTime Due { get; } = due;

    public bool IsCancelled { get; set; }
}
