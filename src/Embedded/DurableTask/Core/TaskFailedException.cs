using Microsoft.DurableTask;

namespace DurableTask.Core.Exceptions;

/// <summary>
/// Stands for the exception that an activity threw, which does not cross to the orchestrator itself. Named as in the real
/// SDK, since it is seen as the inner exception of <see cref="Microsoft.DurableTask.TaskFailedException"/>.
/// </summary>
internal sealed class TaskFailedException(string name, int scheduleId, TaskFailureDetails failure) : Exception
{
    public TaskFailureDetails FailureDetails { get; } = failure;

    /// <summary>How it is described where it is found among the causes of another exception.</summary>
    public string Description => $"Task '{name}' (#{scheduleId}) failed with an unhandled exception: {Message}";
}
