using Microsoft.DurableTask;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>
/// Waiters and unclaimed events by name (without regard to case). Events queue up first in, first out; waiters are a stack.
/// A waiter that was cancelled stays on the stack and swallows an event: the real engine does so, see durable semantics 6.
/// </summary>
internal sealed class ExternalEvents(DataConverter converter)
{
    private readonly Dictionary<string, Stack<IWaiter>> waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string? Payload)> buffer = [];

    private interface IWaiter
    {
        Type EventType { get; }

        void Give(object? value);
    }

    public bool HasWaiters => waiters.Count > 0;

    /// <summary>What nobody claimed, in order of arrival.</summary>
    public IReadOnlyList<(string Name, string? Payload)> Unclaimed => buffer;

    public Task<T> Wait<T>(string name, CancellationToken cancellation)
    {
        var index = buffer.FindIndex(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            var payload = buffer[index].Payload;
            buffer.RemoveAt(index);
            return Task.FromResult(converter.Deserialize<T>(payload)!);
        }

        if (!waiters.TryGetValue(name, out var stack)) waiters[name] = stack = new();
        else if (stack.Peek().EventType != typeof(T))
        {
            throw new ArgumentException(
                $"Events with the same name must have the same type argument. Expected {stack.Peek().EventType} but was {typeof(T)}.");
        }

        var waiter = new Waiter<T>(cancellation);
        stack.Push(waiter);
        return waiter.Task;
    }

    /// <summary>A payload that cannot be read as the waiter's type throws here, outside the orchestrator's code.</summary>
    public void Raise(string name, string? payload)
    {
        if (!waiters.TryGetValue(name, out var stack))
        {
            buffer.Add((name, payload));
            return;
        }

        var waiter = stack.Peek();
        var value = converter.Deserialize(payload, waiter.EventType);
        stack.Pop();
        if (stack.Count == 0) waiters.Remove(name);
        waiter.Give(value);
    }

    private sealed class Waiter<T> : IWaiter
    {
        private readonly TaskCompletionSource<T> source = new();
        private readonly CancellationTokenRegistration registration;

        public Waiter(CancellationToken cancellation) =>
            registration = cancellation.Register(() => source.TrySetCanceled(cancellation));

        public Type EventType => typeof(T);

        public Task<T> Task => source.Task;

        public void Give(object? value)
        {
            registration.Dispose();
            source.TrySetResult(value is null ? default! : (T)value);
        }
    }
}
