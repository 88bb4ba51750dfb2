using CcmFlow.Embedded.Time;

namespace CcmFlow.Cli.Carrier;

/// <summary>Runs work at an instant of the carrier's clock, and counts it as in hand from the timer's callback to its end.</summary>
internal sealed class CarrierSchedule(TimeProvider clock, Quiescence? quiescence, Action<Exception> failed) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly HashSet<ITimer> armed = [];
    private readonly HashSet<Task> running = [];
    private bool closed;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The caller holds a Busy scope of its own, so that nothing looks idle before the timer exists.</summary>
    public void At(DateTimeOffset due, Func<Task> work)
    {
        var slot = new Slot();
        lock (gate)
        {
            if (closed) return;
            slot.Timer = clock.CreateTimer(_ => Fire(slot, work), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            armed.Add(slot.Timer);
        }
        var wait = due - Now;
        slot.Timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    public async ValueTask DisposeAsync()
    {
        Task[] last;
        lock (gate)
        {
            closed = true;
            foreach (var timer in armed) timer.Dispose();
            armed.Clear();
            last = [.. running];
        }
        await Task.WhenAll(last);
    }

    private void Fire(Slot slot, Func<Task> work)
    {
        var busy = quiescence?.Busy();
        lock (gate)
        {
            armed.Remove(slot.Timer!);
            slot.Timer!.Dispose();
            if (closed)
            {
                busy?.Dispose();
                return;
            }
        }
        var task = RunAsync(work, busy);
        if (task.IsCompleted) return;
        lock (gate) running.Add(task);
        task.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void Forget(Task task)
    {
        lock (gate) running.Remove(task);
    }

    private async Task RunAsync(Func<Task> work, IDisposable? busy)
    {
        using (busy)
        {
            try
            {
                await work();
            }
            catch (Exception problem)
            {
                // Nobody awaits a timer: what breaks here is told by FakeCarrier.AssertNoUnexpected.
                failed(problem);
            }
        }
    }

    private sealed class Slot
    {
        public ITimer? Timer { get; set; }
    }
}
