using System.Globalization;
using CcmFlow.Functions.Practices;
using Spectre.Console;

namespace CcmFlow.Cli.Demo;

/// <summary>Shows a run on the terminal: a bar when there is one, plain lines otherwise.</summary>
public sealed class SpectreProgress(IAnsiConsole console, TimeProvider time) : IDemoProgress
{
    private readonly long started = time.GetTimestamp();
    private TimeSpan took;
    private ProgressTask? bar;
    private DateOnly shown;

    public async Task<DemoResult> WatchAsync(DemoOptions options, CancellationToken cancellation)
    {
        if (!console.Profile.Capabilities.Interactive || options.Serve) return await new DemoRun(options, this).RunAsync(cancellation);
        DemoResult? result = null;
        await console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                bar = context.AddTask("Starting", maxValue: 1);
                result = await new DemoRun(options, this).RunAsync(cancellation);
            });
        DemoSummary.Print(console, result!, took);
        return result!;
    }

    public void Phase(string what)
    {
        if (bar is not null) bar.Description = Markup.Escape(what);
        else console.WriteLine(what);
    }

    public void Now(DateTimeOffset now, double share)
    {
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        if (bar is not null)
        {
            bar.Value = share;
            if (day != shown) bar.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"Living {day:d MMMM yyyy}"));
        }
        else if (day != shown && day.Day % 10 == 1)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {day:d MMMM yyyy}"));
        }
        shown = day;
    }

    public void Done(DemoResult result)
    {
        took = time.GetElapsedTime(started);
        // Under a progress bar the summary has to wait until the bar is gone.
        if (bar is null) DemoSummary.Print(console, result, took);
    }

    public async Task ServeAsync(DemoWorld world, IReadOnlyList<Practice> practices, CancellationToken cancellation)
    {
        console.WriteLine($"The closed month is served at {world.App.Address} (x-functions-key: {DemoWorld.FunctionKey}). End with Ctrl+C.");
        foreach (var practice in practices) console.WriteLine($"  {world.App.Address}api/practices/{practice.Id}/patients");
        var ended = new TaskCompletionSource();
        await using var registration = cancellation.Register(() => ended.TrySetResult());
        await ended.Task;
    }
}
