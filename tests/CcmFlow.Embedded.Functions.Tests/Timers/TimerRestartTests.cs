using CcmFlow.Embedded.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.Timers;

/// <summary>What a timer function makes of the time in which the host was down.</summary>
public sealed class TimerRestartTests : IDisposable
{
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2026, 3, 8, 9, 55, 30, TimeSpan.Zero));
    private readonly TestFolder folder = new();
    private readonly TimerRuns runs;
    private readonly TaskCompletionSource held = new();

    public TimerRestartTests() => runs = new TimerRuns(clock);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Runs_that_were_missed_while_the_host_was_down_are_one_run_that_is_past_due()
    {
        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(15));
        Assert.Equal(["10:00:00", "10:10:00"], runs.Times);
        clock.Advance(TimeSpan.FromHours(5));

        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(15));

        Assert.Equal([("15:10:30", true), ("15:20:00", false)], Seen.Skip(2));
        Assert.Equal(new DateTime(2026, 3, 8, 10, 10, 0, DateTimeKind.Utc), runs.All[2].Info.ScheduleStatus!.Last);
        Assert.Equal(new DateTime(2026, 3, 8, 15, 20, 0, DateTimeKind.Utc), runs.All[2].Info.ScheduleStatus!.Next);
        Assert.Equal(new DateTime(2026, 3, 8, 10, 20, 0, DateTimeKind.Utc), runs.All[3].Info.ScheduleStatus!.Last);
    }

    [Fact]
    public async Task Restart_before_the_next_occurrence_runs_nothing_early()
    {
        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(5));
        clock.Advance(TimeSpan.FromMinutes(3));

        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(10));

        Assert.Equal([("10:00:00", false), ("10:10:00", false)], Seen);
    }

    [Fact]
    public async Task First_run_that_was_missed_is_noticed_too()
    {
        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromMinutes(30));

        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(1));

        Assert.Equal([("10:26:30", true)], Seen);
    }

    [Fact]
    public async Task Run_that_is_past_due_takes_the_place_of_the_one_on_startup()
    {
        await UpAsync(typeof(AtStart), TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromDays(2));

        await UpAsync(typeof(AtStart), TimeSpan.FromMinutes(1));

        Assert.Equal([("09:55:30", false), ("09:56:30", true)], Seen);
    }

    [Fact]
    public async Task Schedule_that_was_changed_meanwhile_is_judged_by_its_new_form()
    {
        await UpAsync(typeof(BySetting), TimeSpan.FromMinutes(6), "--Sweep:Schedule", "0 0 * * * *");
        clock.Advance(TimeSpan.FromMinutes(30));

        await UpAsync(typeof(BySetting), TimeSpan.FromMinutes(1), "--Sweep:Schedule", "0 0 5 * * *");
        Assert.Equal([("10:00:00", false)], Seen);

        await UpAsync(typeof(BySetting), TimeSpan.FromMinutes(1), "--Sweep:Schedule", "0 */10 * * * *");
        Assert.Equal([("10:00:00", false), ("10:32:30", true)], Seen);
    }

    [Theory]
    [InlineData(typeof(Unmonitored))]
    [InlineData(typeof(BySetting), "--Sweep:Schedule", "*/30 * * * * *")]
    public async Task Function_without_monitor_or_under_a_minute_makes_up_for_nothing(Type app, params string[] settings)
    {
        await UpAsync(app, TimeSpan.FromMinutes(5), settings);
        clock.Advance(TimeSpan.FromHours(5));
        runs.All.Clear();

        await UpAsync(app, TimeSpan.FromMinutes(10), settings);

        Assert.NotEmpty(runs.All);
        Assert.All(runs.All, run => Assert.False(run.Info.IsPastDue));
    }

    [Fact]
    public async Task Run_that_the_stop_cut_short_is_made_up_for()
    {
        runs.Work = cancellation =>
        {
            held.TrySetResult();
            return Task.Delay(Timeout.Infinite, cancellation);
        };
        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(5), "--EmbeddedFunctions:DrainTimeout", "00:00:00");
        runs.Work = _ => Task.CompletedTask;

        await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(1));

        Assert.Equal([("10:00:00", false), ("10:00:30", true)], Seen);
    }

    [Fact]
    public async Task State_that_cannot_be_read_is_said_and_the_schedule_goes_on()
    {
        folder.With("timers.json", "{ half of it");

        var log = await UpAsync(typeof(EveryTenMinutes), TimeSpan.FromMinutes(5));

        Assert.Equal([("10:00:00", false)], Seen);
        Assert.Contains(log.Entries, entry => entry.Level == LogLevel.Error && entry.Text.Contains("timers.json", StringComparison.Ordinal));
    }

    private IEnumerable<(string, bool)> Seen => runs.Times.Zip(runs.All.Select(run => run.Info.IsPastDue));

    /// <summary>The host is up for so long; what falls due meanwhile runs.</summary>
    private async Task<TestHost.RecordedLog> UpAsync(Type app, TimeSpan span, params string[] settings)
    {
        var builder = TestHost.Builder(TestFolder.Empty, ["--EmbeddedFunctions:StateFolder", folder.Path, .. settings], app);
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(runs);
        await using var host = await TestHost.StartAsync(builder);
        var limit = clock.GetUtcNow() + span;
        // A run that waits to be cut short never gets idle.
        do await Task.WhenAny(host.Quiescence.WhenIdleAsync(), held.Task);
        while (clock.FireNext(limit));
        return host.Log;
    }
}
