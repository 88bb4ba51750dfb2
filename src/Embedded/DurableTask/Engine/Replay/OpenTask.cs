using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;
using RemoteTaskFailure = DurableTask.Core.Exceptions.TaskFailedException;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>Something scheduled whose outcome is still due. While there is one the orchestration does not complete.</summary>
internal sealed class OpenTask(ScheduledEvent scheduled)
{
    private readonly TaskCompletionSource<string?> source = new();
    private CancellationTokenRegistration registration;

    public Task<string?> Task => source.Task;

    public void Complete(string? result)
    {
        registration.Dispose();
        source.TrySetResult(result);
    }

    public void Fail(TaskFailureDetails? failure) => source.TrySetException(scheduled switch
    {
        ActivityScheduled activity when failure is not null =>
            new TaskFailedException(activity.Name, activity.TaskId, new RemoteTaskFailure(activity.Name, activity.TaskId, failure)),
        SubOrchestrationCreated sub => new TaskFailedException(sub.Name, sub.TaskId, failure!),
        _ => new InvalidOperationException($"{scheduled.GetType().Name} cannot fail."),
    });

    public void CancelWith(Action<int> cancelled, CancellationToken cancellation)
    {
        registration = cancellation.Register(() =>
        {
            // Out of the open tasks before the waiting code goes on: it may return, and the turn may end there.
            cancelled(scheduled.TaskId);
            // Without the token, as in the real engine: who asks the exception for it gets none.
            source.TrySetCanceled(CancellationToken.None);
        });
    }
}
