using System.CommandLine;
using System.Globalization;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary><c>ccmflow simulate urgent</c></summary>
public static class UrgentCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var cases = new Option<int>("--cases") { Description = "How many urgent needs.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same nights.", DefaultValueFactory = _ => 1 };
        cases.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--cases: at least 1.");
        });
        var urgent = new Command("urgent", "Urgent needs in random nights: rotas, carriers that lose, delay and double, clinicians that sleep, a process that dies. Prints times and every violated property.") { cases, seed };
        urgent.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(cases), parsed.GetValue(seed), parsed.InvocationConfiguration.Output, cancellation)));
        return urgent;
    }

    private static int Run(int cases, int seed, TextWriter output, CancellationToken cancellation)
    {
        var figures = UrgentSimulation.Run(cases, seed, cancellation);
        Print(figures, seed, output);
        return figures.Violations.Count == 0 ? 0 : 1;
    }

    private static void Print(UrgentFigures figures, int seed, TextWriter output)
    {
        string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine(Line($"{figures.Cases} cases from {figures.Texts} texts (seed {seed}): {figures.Acknowledged} acknowledged, {figures.HandedOver} handed to supervisor and answering service; the process died {figures.Kills} times, {figures.LostAndFound} lost cases were found"));
        output.WriteLine("seconds                      p50      p95      p99      max");
        foreach (var (name, values) in new (string, List<double>)[]
        {
            ("to the first page", figures.FirstPageUndisturbed), ("  with every fault", figures.FirstPage), ("to failover", figures.Failover), ("to acknowledgement", figures.Acknowledgement), ("to find a lost case", figures.Found),
        })
            output.WriteLine(Line($"{name,-22} {UrgentFigures.Percentile(values, 0.5),9:F1}{UrgentFigures.Percentile(values, 0.95),9:F1}{UrgentFigures.Percentile(values, 0.99),9:F1}{UrgentFigures.Percentile(values, 1),9:F1}"));
        output.WriteLine(Line($"violated properties: {figures.Violations.Count}"));
        foreach (var violation in figures.Violations.Take(MostShown)) output.WriteLine($"  {violation}");
    }
}
