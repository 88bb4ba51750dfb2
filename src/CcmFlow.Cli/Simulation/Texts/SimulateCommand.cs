using System.CommandLine;
using System.Diagnostics;
using CcmFlow.Cli.Simulation.Urgent;

namespace CcmFlow.Cli.Simulation.Texts;

/// <summary><c>ccmflow simulate texts</c></summary>
public static class SimulateCommand
{
    /// <summary>So many broken items of a check are named.</summary>
    private const int Named = 5;

    public static Command Create()
    {
        var patients = new Option<int>("--patients") { Description = "How many patients live through the month.", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "The first seed; the same seed gives the same month.", DefaultValueFactory = _ => 1 };
        var runs = new Option<int>("--runs") { Description = "How many months, each with the next seed.", DefaultValueFactory = _ => 1 };
        var texts = new Command("texts", "A month of texts over two carriers that lose, delay, double and reorder them and fail in turns; says what was violated.") { patients, seed, runs };
        patients.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 2) result.AddError("--patients: at least 2, one a practice.");
        });
        texts.SetAction(async (parsed, cancellation) =>
        {
            var sound = true;
            for (var run = 0; run < parsed.GetValue(runs); run++)
                sound &= await RunAsync(new TextSimulationOptions(parsed.GetValue(patients), parsed.GetValue(seed) + run), cancellation);
            return sound ? 0 : 1;
        });
        return new Command("simulate", "Simulations that look for what must never happen.") { texts, UrgentCommand.Create() };
    }

    private static async Task<bool> RunAsync(TextSimulationOptions options, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var result = await new TextSimulation(options).RunAsync(null, cancellation);
        Console.WriteLine($"Seed {options.Seed}, {options.Month}, {watch.Elapsed.TotalSeconds:F1} s");
        foreach (var (name, value) in result.Figures) Console.WriteLine($"  {name,-55} {value}");
        foreach (var check in result.Checks)
        {
            Console.WriteLine($"  {(check.Broken.Count == 0 ? "holds " : "BROKEN")} {check.Name} ({check.Looked})");
            foreach (var broken in check.Broken.Take(Named)) Console.WriteLine($"         {broken}");
        }
        return result.Sound;
    }
}
