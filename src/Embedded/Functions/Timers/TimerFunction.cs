using CcmFlow.Embedded.Functions.Hosting;
using CcmFlow.Embedded.Time;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>
/// Runs one function on its schedule. Runs never overlap: the next is armed when one has ended. Occurrences that passed
/// meanwhile, while the clock jumped or while the host was down, make one run, which is told that it is past due.
/// </summary>
internal sealed class TimerFunction(ScheduledFunction scheduled, TimerStates states, IServiceProvider services) : IDisposable
{
    // Below it the Functions host keeps no state either: the next run comes soon enough.
    private static readonly TimeSpan ShortestMonitored = TimeSpan.FromMinutes(1);

    // Timers of the system take at most 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    private readonly TimeProvider clock = services.GetRequiredService<TimeProvider>();
    private readonly Quiescence? quiescence = services.GetService<Quiescence>();
    private readonly ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("CcmFlow.Embedded.Functions.Timers");
    private readonly FunctionRuntime runtime = services.GetRequiredService<FunctionRuntime>();
    private readonly FunctionExecutable function = scheduled.Function;
    private readonly Occurrences schedule = scheduled.Schedule;
    private readonly Lock gate = new();
    private ITimer? timer;
    private DateTime next;
    private DateTime last;
    private bool overdue;

    public void Start()
    {
        lock (gate) timer = clock.CreateTimer(_ => OnDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var now = Now;
        var known = IsMonitored(now) ? states.Find(function.Name) : null;
        if (known is not null) last = known.Last;
        // Counted anew rather than taken from the file: the schedule may be another one now.
        if (known is not null && schedule(known.LastUpdated) is var due && due <= now) Begin(due, isPastDue: true);
        else if (scheduled.RunOnStartup) Begin(now, isPastDue: false);
        else
        {
            if (known is null) Remember(now);
            ArmAfter(now);
        }
    }

    /// <summary>Arms nothing more; what runs is waited for with everything else that is in hand.</summary>
    public void Stop()
    {
        lock (gate)
        {
            timer?.Dispose();
            timer = null;
        }
    }

    public void Dispose() => Stop();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private void OnDue()
    {
        var now = Now;
        lock (gate)
        {
            if (timer is null) return;
            if (now < next)
            {
                Arm(now);
                return;
            }
        }
        Begin(next, isPastDue: overdue || schedule(next) <= now);
    }

    private void Begin(DateTime at, bool isPastDue)
    {
        lock (gate)
        {
            if (timer is null || runtime.Drain.TryEnter() is not { } entered) return;
            _ = RunAsync(at, isPastDue, quiescence?.Busy(), entered);
        }
    }

    private async Task RunAsync(DateTime at, bool isPastDue, IDisposable? busy, IDisposable entered)
    {
        var started = Now;
        var status = new ScheduleStatus { Last = last, LastUpdated = last, Next = schedule(started) };
        using var time = runtime.Begin();
        try
        {
            await using var scope = services.CreateAsyncScope();
            var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = status };
            await function.RunAsync(new InvocationContext(function, scope.ServiceProvider, info, time.Token));
            Ended(at, started);
        }
        catch (OperationCanceledException) when (time.HostStops)
        {
            // The function gave up as it was told to. Its occurrence counts as missed, and is made up for at the next start.
        }
        catch (Exception exception)
        {
            logger.LogFailure(function.Name, exception);
            Ended(at, started);
        }
        finally
        {
            // Before the work counts as done: whoever waits for quiet then sees when this function is due again.
            ArmAfter(started);
            entered.Dispose();
            busy?.Dispose();
        }
    }

    private void Ended(DateTime at, DateTime started)
    {
        last = at;
        Remember(started);
    }

    private void Remember(DateTime updated)
    {
        if (IsMonitored(updated)) states.Set(function.Name, new ScheduleStatus { Last = last, LastUpdated = updated, Next = schedule(updated) });
    }

    private bool IsMonitored(DateTime now)
    {
        var next = schedule(now);
        return scheduled.UseMonitor && schedule(next) - next >= ShortestMonitored;
    }

    private void ArmAfter(DateTime started)
    {
        lock (gate)
        {
            var now = Now;
            next = schedule(started);
            overdue = next < now;
            Arm(now);
        }
    }

    private void Arm(DateTime now)
    {
        var wait = overdue ? TimeSpan.Zero : next - now;
        timer?.Change(wait < LongestWait ? WholeMilliseconds(wait) : LongestWait, Timeout.InfiniteTimeSpan);
    }

    // Timers of the system count whole milliseconds and round down, which would make them fire a little early.
    private static TimeSpan WholeMilliseconds(TimeSpan wait) =>
        wait.Ticks % TimeSpan.TicksPerMillisecond == 0 ? wait : TimeSpan.FromMilliseconds(Math.Floor(wait.TotalMilliseconds) + 1);
}
