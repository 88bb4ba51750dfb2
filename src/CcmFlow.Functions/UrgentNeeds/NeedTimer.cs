using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>The one durable timer of a case: kept while its instant stays the same, cancelled when it moves. One that were left running would keep the instance from ending.</summary>
public sealed class NeedTimer(TaskOrchestrationContext context) : IDisposable
{
    private CancellationTokenSource? cancel;
    private DateTimeOffset? at;
    private Task? timer;

    /// <summary>The timer for an instant; none for null.</summary>
    public IEnumerable<Task> Until(DateTimeOffset? instant)
    {
        if (instant != at || timer is null or { IsCompleted: true }) Restart(instant);
        return timer is null ? [] : [timer];
    }

    public void Cancel() => Restart(null);

    public void Dispose() => cancel?.Dispose();

    private void Restart(DateTimeOffset? instant)
    {
        // One that has fired needs no cancelling.
        if (timer is { IsCompleted: false }) cancel!.Cancel();
        cancel?.Dispose();
        (cancel, at, timer) = (null, instant, null);
        if (instant is not { } due) return;
        cancel = new CancellationTokenSource();
        timer = context.CreateTimer(due.UtcDateTime, cancel.Token);
    }
}
