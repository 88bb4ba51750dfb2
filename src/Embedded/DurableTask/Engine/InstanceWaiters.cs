using CcmFlow.Embedded.DurableTask.Engine.Hub;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Clients that wait for an instance to get somewhere. Used under the hub's lock.</summary>
internal sealed class InstanceWaiters
{
    private readonly Dictionary<string, List<Waiter>> waiters = new(StringComparer.Ordinal);

    public Task<T> Add<T>(string instanceId, Func<Instance, bool> until, Func<Instance, T> read, CancellationToken cancellation)
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!waiters.TryGetValue(instanceId, out var list)) waiters[instanceId] = list = [];
        list.RemoveAll(w => w.IsGone());
        list.Add(new(until, () => source.Task.IsCompleted, instance =>
        {
            var value = read(instance);
            return () => source.TrySetResult(value);
        }));
        if (cancellation.CanBeCanceled)
        {
            var registration = cancellation.Register(() => source.TrySetCanceled(cancellation));
            source.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
        return source.Task;
    }

    /// <summary>Takes those who have what they wait for; the returned action, if any, answers them.</summary>
    public Action? Take(List<Instance> changed)
    {
        Action? answers = null;
        foreach (var instance in changed)
        {
            if (!waiters.TryGetValue(instance.Id, out var list)) continue;
            foreach (var waiter in list.Where(w => w.Until(instance)).ToList())
            {
                list.Remove(waiter);
                answers += waiter.Read(instance);
            }
            if (list.Count == 0) waiters.Remove(instance.Id);
        }
        return answers;
    }

    private sealed record Waiter(Func<Instance, bool> Until, Func<bool> IsGone, Func<Instance, Action> Read);
}
