using CcmFlow.Embedded.DurableTask.Engine.Hub;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>Clients that wait for an instance to get somewhere. Used under the hub's lock.</summary>
internal sealed class InstanceWaiters
{
    private readonly Dictionary<string, List<Waiter>> waiters = new(StringComparer.Ordinal);

    public Task<T> Add<T>(string instanceId, Func<Instance, bool> until, Func<Instance, T> read, CancellationToken cancellation)
    {
        var waiter = new Waiter<T>(until, read);
        if (!waiters.TryGetValue(instanceId, out var list)) waiters[instanceId] = list = [];
        list.RemoveAll(static w => w.IsGone);
        list.Add(waiter);
        if (cancellation.CanBeCanceled) waiter.CancelWith(cancellation);
        return waiter.Task;
    }

    /// <summary>Takes those who have what they wait for; the returned action, if any, answers them.</summary>
    public Action? Take(List<Instance> changed)
    {
        Action? answers = null;
        foreach (var instance in changed)
        {
            if (!waiters.TryGetValue(instance.Id, out var list)) continue;
            foreach (var waiter in list)
            {
                if (waiter.Read(instance)) answers += waiter.Answer;
            }
            list.RemoveAll(static w => w.HasRead);
            if (list.Count == 0) waiters.Remove(instance.Id);
        }
        return answers;
    }

    /// <summary>Nobody will get any more what they wait for.</summary>
    public void Fail(Exception error)
    {
        foreach (var waiter in waiters.Values.SelectMany(list => list)) waiter.Fail(error);
        waiters.Clear();
    }

    private abstract class Waiter
    {
        public bool HasRead { get; protected set; }

        public abstract bool IsGone { get; }

        /// <summary>True when the instance is where it is waited for; what is handed out later is read now.</summary>
        public abstract bool Read(Instance instance);

        public abstract void Answer();

        public abstract void Fail(Exception error);
    }

    private sealed class Waiter<T>(Func<Instance, bool> until, Func<Instance, T> read) : Waiter
    {
        private readonly TaskCompletionSource<T> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? value;

        public Task<T> Task => source.Task;

        public override bool IsGone => source.Task.IsCompleted;

        public override bool Read(Instance instance)
        {
            if (!until(instance)) return false;
            value = read(instance);
            return HasRead = true;
        }

        public override void Answer() => source.TrySetResult(value!);

        public override void Fail(Exception error) => source.TrySetException(error);

        public void CancelWith(CancellationToken cancellation)
        {
            var registration = cancellation.Register(() => source.TrySetCanceled(cancellation));
            source.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
