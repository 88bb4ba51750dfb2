using CcmFlow.Embedded.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.Timers;

public sealed class TimerTests
{
    private readonly VirtualTimeProvider clock = new(new DateTimeOffset(2026, 3, 8, 9, 55, 30, TimeSpan.Zero));
    private readonly SleepyClock wall;
    private readonly TimerRuns runs;

    public TimerTests()
    {
        wall = new SleepyClock(clock);
        runs = new TimerRuns(wall);
    }

    [Fact]
    public async Task Runs_at_each_occurrence_of_its_schedule()
    {
        await using var host = await StartAsync(typeof(EveryTenMinutes));

        await AdvanceAsync(host, TimeSpan.FromMinutes(30));

        Assert.Equal(["10:00:00", "10:10:00", "10:20:00"], runs.Times);
        Assert.All(runs.All, run => Assert.False(run.Info.IsPastDue));
    }

    [Fact]
    public async Task Is_told_when_it_ran_last_and_runs_next()
    {
        await using var host = await StartAsync(typeof(EveryTenMinutes));

        await AdvanceAsync(host, TimeSpan.FromMinutes(15));

        var status = runs.All[1].Info.ScheduleStatus!;
        Assert.Equal(new DateTime(2026, 3, 8, 10, 0, 0, DateTimeKind.Utc), status.Last);
        Assert.Equal(new DateTime(2026, 3, 8, 10, 20, 0, DateTimeKind.Utc), status.Next);
    }

    [Fact]
    public async Task After_a_gap_runs_once_and_is_told_that_it_is_past_due()
    {
        await using var host = await StartAsync(typeof(EveryTenMinutes));

        wall.Slept = new TimeSpan(4, 3, 0);
        await AdvanceAsync(host, TimeSpan.FromMinutes(13));

        Assert.Equal([("14:03:00", true), ("14:10:00", false)], runs.Times.Zip(runs.All.Select(run => run.Info.IsPastDue)));
    }

    [Fact]
    public async Task Run_that_takes_longer_than_the_interval_is_not_overlapped_and_followed_by_one_run()
    {
        var first = new TaskCompletionSource();
        runs.Work = _ => runs.All.Count == 1 ? first.Task : Task.CompletedTask;
        await using var host = await StartAsync(typeof(EveryTenMinutes));

        clock.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal(["10:00:00"], runs.Times);
        first.SetResult();
        await host.Quiescence.WhenIdleAsync();
        await AdvanceAsync(host, TimeSpan.FromMinutes(5));

        Assert.Equal(["10:00:00", "10:35:30", "10:40:00"], runs.Times);
        Assert.Equal([false, true, false], runs.All.Select(run => run.Info.IsPastDue));
        Assert.Equal(1, runs.MostAtOnce);
    }

    [Fact]
    public async Task Run_on_startup_comes_at_once()
    {
        await using var host = await StartAsync(typeof(AtStart));
        await host.Quiescence.WhenIdleAsync();

        Assert.Equal(["09:55:30"], runs.Times);
    }

    [Fact]
    public async Task Failed_run_is_logged_without_its_message_and_the_next_one_comes()
    {
        runs.Work = _ => throw new InvalidOperationException("Ann Smith");
        await using var host = await StartAsync(typeof(EveryTenMinutes));

        await AdvanceAsync(host, TimeSpan.FromMinutes(20));

        Assert.Equal(2, runs.All.Count);
        Assert.Equal(2, host.Log.Entries.Count(entry => entry.Level == LogLevel.Error
            && entry.Text.StartsWith("Function EveryTenMinutes failed: System.InvalidOperationException", StringComparison.Ordinal)));
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Text.Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Schedule_comes_from_a_setting()
    {
        await using var host = await StartAsync(typeof(BySetting), "--Sweep:Schedule", "30 * * * * *");

        await AdvanceAsync(host, TimeSpan.FromMinutes(2));

        Assert.Equal(["09:56:30", "09:57:30"], runs.Times);
    }

    [Fact]
    public async Task Wait_longer_than_a_system_timer_can_take_is_kept()
    {
        await using var host = await StartAsync(typeof(Yearly));

        await AdvanceAsync(host, TimeSpan.FromDays(298));
        Assert.Empty(runs.All);
        await AdvanceAsync(host, TimeSpan.FromDays(1));

        Assert.Equal(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), Assert.Single(runs.All).At);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty", "--Sweep:Schedule", "")]
    [InlineData("'Disabled'", "--Sweep:Schedule", "Disabled")]
    public void Schedule_setting_that_says_nothing_stops_the_start(string what, params string[] settings)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Builder(typeof(BySetting), settings).Build());

        Assert.Contains("Function 'BySetting'", error.Message, StringComparison.Ordinal);
        Assert.Contains($"'Sweep:Schedule', which is {what}", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/2 * * * *", "09:56:00", "09:58:00")]
    [InlineData("15 */2 * * * *", "09:56:15", "09:58:15")]
    [InlineData("00:01:30", "09:57:00", "09:58:30")]
    public async Task Schedule_has_six_fields_or_five_or_is_an_interval(string schedule, params string[] times)
    {
        await using var host = await StartAsync(typeof(BySetting), "--Sweep:Schedule", schedule);

        await AdvanceAsync(host, TimeSpan.FromMinutes(3));

        Assert.Equal(times, runs.Times);
    }

    [Theory]
    [InlineData("every hour")]
    [InlineData("* * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("5")]
    [InlineData("-00:05:00")]
    [InlineData("00:00:00")]
    public void Text_that_is_no_schedule_stops_the_start(string schedule)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Builder(typeof(BySetting), "--Sweep:Schedule", schedule).Build());
        Assert.Contains("Function 'BySetting'", error.Message, StringComparison.Ordinal);
        Assert.Contains("NCRONTAB", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--EmbeddedFunctions:TimersEnabled", "false")]
    [InlineData("--AzureWebJobs.EveryTenMinutes.Disabled", "true")]
    public async Task Timers_can_be_switched_off(string setting, string value)
    {
        await using var host = await StartAsync(typeof(EveryTenMinutes), setting, value);

        Assert.Null(clock.NextDue);
    }

    [Fact]
    public async Task Stop_tells_the_running_function_waits_for_it_and_arms_nothing_more()
    {
        var started = new TaskCompletionSource();
        var ended = false;
        runs.Work = async cancellation =>
        {
            var stopped = new TaskCompletionSource();
            using var registration = cancellation.Register(stopped.SetResult);
            started.SetResult();
            await stopped.Task;
            await Task.Yield();
            ended = true;
        };
        await using var host = await StartAsync(typeof(EveryTenMinutes), "--EmbeddedFunctions:DrainTimeout", "00:00:00");
        clock.Advance(TimeSpan.FromMinutes(5));
        await started.Task;

        await host.StopAsync();

        Assert.True(ended);
        Assert.Null(clock.NextDue);
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Level >= LogLevel.Warning);
    }

    private Microsoft.Azure.Functions.Worker.Builder.FunctionsApplicationBuilder Builder(Type app, params string[] settings)
    {
        var builder = TestHost.Builder(TestFolder.Empty, settings, app);
        builder.Services.AddSingleton<TimeProvider>(wall).AddSingleton(runs);
        return builder;
    }

    private Task<TestHost> StartAsync(Type app, params string[] settings) => TestHost.StartAsync(Builder(app, settings));

    private async Task AdvanceAsync(TestHost host, TimeSpan span)
    {
        var limit = clock.GetUtcNow() + span;
        do await host.Quiescence.WhenIdleAsync();
        while (clock.FireNext(limit));
    }
}
