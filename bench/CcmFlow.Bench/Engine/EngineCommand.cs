using System.CommandLine;
using CcmFlow.Bench.Engine.Crash;

namespace CcmFlow.Bench.Engine;

/// <summary><c>bench engine …</c></summary>
internal static class EngineCommand
{
    public static Command Create() => new("engine", "The embedded durable task engine.")
    {
        LoadCommand("seq", "N workflows of three trivial steps, C at once.", Load.SequenceAsync),
        LoadCommand("timer", "N workflows of a timer of 1 s and an event, C at once.", Load.TimerAsync),
        WaitingCommand(),
        KillCommand(),
        CrashChildCommand(),
    };

    private static Command WaitingCommand()
    {
        var instances = new Argument<int>("N") { DefaultValueFactory = _ => 100_000 };
        var command = new Command("waiting", "N instances that wait for an event and a timer: memory, and time to recover them.") { instances };
        command.SetAction(async parsed => await WaitingInstances.MeasureAsync(parsed.GetValue(instances)) ? 0 : 1);
        return command;
    }

    private static Command KillCommand()
    {
        var rounds = new Argument<int>("rounds") { DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var command = new Command("kill", "Kill a process under load again and again, and check that nothing acknowledged is lost.") { rounds, seed };
        command.SetAction(async parsed =>
        {
            var folder = Path.Combine(".ccmflow", "bench", Guid.NewGuid().ToString("N"));
            var report = await CrashRounds.RunAsync(parsed.GetValue(rounds), parsed.GetValue(seed), folder);
            Figures.Write(report);
            // Kept for a look when something is wrong.
            if (report.Faults.Count == 0) Directory.Delete(folder, recursive: true);
            return report.Faults.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command CrashChildCommand()
    {
        var folder = new Argument<string>("folder");
        var round = new Argument<int>("round");
        var drain = new Option<bool>("--drain");
        var command = new Command("crash-child", "The process that is killed.") { folder, round, drain };
        command.Hidden = true;
        command.SetAction(parsed => CrashChild.RunAsync(new(parsed.GetValue(folder)!), parsed.GetValue(round), parsed.GetValue(drain)));
        return command;
    }

    private static Command LoadCommand(string name, string description, Func<int, int, Store, Task<bool>> run)
    {
        var workflows = new Argument<int>("N");
        var atOnce = new Argument<int>("C");
        var store = new Option<Store>("--store") { Description = "Where history is kept; log is made durable with fsync.", DefaultValueFactory = _ => Store.Log };
        var command = new Command(name, description) { workflows, atOnce, store };
        command.SetAction(async parsed =>
            await run(parsed.GetValue(workflows), parsed.GetValue(atOnce), parsed.GetValue(store)) ? 0 : 1);
        return command;
    }
}
