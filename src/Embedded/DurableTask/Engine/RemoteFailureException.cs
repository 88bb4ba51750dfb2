using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Stands for the exception that an activity threw, which does not cross to the orchestrator itself.</summary>
internal sealed class RemoteFailureException(TaskFailureDetails failure) : Exception(failure.ErrorMessage)
{
    public TaskFailureDetails FailureDetails { get; } = failure;
}
