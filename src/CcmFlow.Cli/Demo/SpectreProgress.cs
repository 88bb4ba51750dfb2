using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using CcmFlow.Functions.Console;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using Microsoft.Extensions.DependencyInjection;
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

    public async Task ServeAsync(DemoWorld world, IReadOnlyList<Practice> practices, ServiceMonth month, DemoOutputs outputs, CancellationToken cancellation)
    {
        console.WriteLine($"The closed month is served at {world.App.Address} (x-functions-key: {DemoWorld.FunctionKey}). End with Ctrl+C.");
        Uri? first = null;
        foreach (var practice in practices)
        {
            var administrator = DemoPractices.AdministratorOf(practice);
            var ticket = await world.App.Services.GetRequiredService<Sessions>().IssueTicketAsync(practice.Id, administrator.Id, ConsolePaths.Month(practice.Id, month), cancellation);
            var link = new Uri(world.App.Address, ConsolePaths.Ticket(ticket));
            first ??= link;
            console.WriteLine($"  {practice.Name}, as its administrator (good once, for 10 minutes): {link}");
        }
        console.WriteLine($"  anybody of the practices, at any time: {new Uri(world.App.Address, ConsolePaths.SignIn)}");
        console.WriteLine($"  REST API, as the first practice's administrator for 12 hours: . {outputs.ApiAccess} sets APP and TOKEN");
        if (console.Profile.Capabilities.Interactive && first is not null) Open(first);
        await GoOnAsync(world, cancellation);
    }

    /// <summary>The rehearsal's clock goes on as clocks do, so that timers tick and sign-ins end.</summary>
    private async Task GoOnAsync(DemoWorld world, CancellationToken cancellation)
    {
        var (from, since) = (world.Clock.Now, time.GetTimestamp());
        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        try
        {
            while (await tick.WaitForNextTickAsync(cancellation)) await world.Clock.RunUntilAsync(from + time.GetElapsedTime(since), null, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C.
        }
    }

    /// <summary>Where there is a desktop its browser shows the page; elsewhere the link is enough.</summary>
    private static void Open(Uri page)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(page.ToString()) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            // No desktop.
        }
    }
}
