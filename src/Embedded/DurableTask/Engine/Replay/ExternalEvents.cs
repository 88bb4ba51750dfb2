using CcmFlow.Embedded.DurableTask.Engine.History;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// Waiters and unclaimed events by name (without regard to case). Events queue up first in, first out; waiters are a stack.
/// A waiter that was cancelled stays on the stack and swallows an event: the real engine does so, see durable semantics 6.
/// </summary>
internal sealed class ExternalEvents(DataConverter converter)
{
    private readonly Dictionary<string, Stack<IWaiter>> waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly OrderedDictionary<string, Queue<EventRaised>> buffer = new(StringComparer.OrdinalIgnoreCase);

    private interface IWaiter
    {
        Type EventType { get; }

        void Give(object? value);
    }

    public bool HasWaiters => waiters.Count > 0;

    /// <summary>Takes what nobody has claimed: name by name, each in order of arrival.</summary>
    public List<EventRaised> TakeUnclaimed()
    {
        var unclaimed = buffer.Values.SelectMany(events => events).ToList();
        buffer.Clear();
        return unclaimed;
    }

    public Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        if (!waiters.TryGetValue(name, out var stack)) waiters[name] = stack = new();
        else if (stack.Peek().EventType != typeof(T))
        {
            throw new ArgumentException(
                "Events with the same name must have the same type argument. "
                + $"Expected {stack.Peek().EventType.FullName} but was requested {typeof(T).FullName}.");
        }

        var waiter = new Waiter<T>();
        stack.Push(waiter);
        if (buffer.TryGetValue(name, out var events))
        {
            var next = events.Dequeue();
            if (events.Count == 0) buffer.Remove(name);
            Raise(next);
        }
        waiter.CancelWith(cancellation);
        return waiter.Task;
    }

    /// <summary>
    /// A payload that cannot be read as the waiter's type throws: outside the orchestrator's code for an event that arrives, in
    /// it for one that was there before.
    /// </summary>
    public void Raise(EventRaised raised)
    {
        if (!waiters.TryGetValue(raised.Name, out var stack))
        {
            if (!buffer.TryGetValue(raised.Name, out var events)) buffer[raised.Name] = events = new();
            events.Enqueue(raised);
            return;
        }

        var waiter = stack.Pop();
        if (stack.Count == 0) waiters.Remove(raised.Name);
        waiter.Give(converter.Deserialize(raised.Payload, waiter.EventType));
    }

    private sealed class Waiter<T> : IWaiter
    {
        private readonly TaskCompletionSource<T> source = new();
        private CancellationTokenRegistration registration;

        public Type EventType => typeof(T);

        public Task<T> Task => source.Task;

        public void CancelWith(CancellationToken cancellation)
        {
            if (!source.Task.IsCompleted) registration = cancellation.Register(() => source.TrySetCanceled(cancellation));
        }

        /// <summary>No payload for a value type is a <see cref="NullReferenceException"/>, as in the real engine.</summary>
        public void Give(object? value)
        {
            registration.Dispose();
            source.TrySetResult((T)value!);
        }
    }
}
