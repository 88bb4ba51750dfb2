using CcmFlow.Embedded.Functions.Hosting;
using CcmFlow.Embedded.Time;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NCrontab;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>
/// Runs one function on its schedule. Runs never overlap: the next is armed when one has ended. Occurrences that passed
/// meanwhile, or while the clock jumped, make one run, which is told that it is past due.
/// </summary>
internal sealed class TimerFunction(FunctionExecutable function, CrontabSchedule schedule, bool runOnStartup, IServiceProvider services)
    : IDisposable
{
    // Timers of the system take at most 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);

    private readonly TimeProvider clock = services.GetRequiredService<TimeProvider>();
    private readonly Quiescence? quiescence = services.GetService<Quiescence>();
    private readonly ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("CcmFlow.Embedded.Functions.Timers");
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private ITimer? timer;
    private DateTime next;
    private DateTime last;
    private bool overdue;
    private Task running = Task.CompletedTask;

    public void Start()
    {
        lock (gate) timer = clock.CreateTimer(_ => OnDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        if (runOnStartup) Begin(Now, isPastDue: false);
        else ArmAfter(Now);
    }

    /// <summary>Arms nothing more, tells a running function to end and waits for it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        Task run;
        lock (gate)
        {
            if (timer is null) return;
            timer.Dispose();
            timer = null;
            run = running;
        }
        await stopping.CancelAsync();
        await run.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        timer?.Dispose();
        stopping.Dispose();
    }

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
        Begin(next, isPastDue: overdue || schedule.GetNextOccurrence(next) <= now);
    }

    private void Begin(DateTime scheduled, bool isPastDue)
    {
        var run = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            if (timer is null) return;
            running = run.Task;
        }
        _ = RunAsync(scheduled, isPastDue, quiescence?.Busy(), run);
    }

    private async Task RunAsync(DateTime scheduled, bool isPastDue, IDisposable? busy, TaskCompletionSource run)
    {
        var started = Now;
        var status = new ScheduleStatus { Last = last, LastUpdated = last, Next = schedule.GetNextOccurrence(started) };
        try
        {
            await using var scope = services.CreateAsyncScope();
            var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = status };
            await function.RunAsync(new InvocationContext(function, scope.ServiceProvider, info, stopping.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host is stopping; the function gave up as it was told to.
        }
        catch (Exception exception)
        {
            logger.LogFailure(function.Name, exception);
        }
        finally
        {
            last = scheduled;
            // Before the work counts as done: whoever waits for quiet then sees when this function is due again.
            ArmAfter(started);
            busy?.Dispose();
            run.SetResult();
        }
    }

    private void ArmAfter(DateTime started)
    {
        lock (gate)
        {
            var now = Now;
            next = schedule.GetNextOccurrence(started);
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
