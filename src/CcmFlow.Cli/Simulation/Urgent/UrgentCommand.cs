using System.CommandLine;
using System.Globalization;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary><c>ccmflow simulate urgent</c></summary>
public static class UrgentCommand
{
    private const int MostShown = 20;
    private const int OtherTexts = 50;

    public static Command Create()
    {
        var cases = new Option<int>("--cases") { Description = "How many urgent needs.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same nights.", DefaultValueFactory = _ => 1 };
        var host = new Option<int>("--host") { Description = "Besides, so many nights through the whole app with its durable log, killed at random storage calls.", DefaultValueFactory = _ => 0 };
        var load = new Option<int>("--load") { Description = "Besides, so many seconds in real time with one emergency and 50 other texts a second, on Azurite; 1 to 120.", DefaultValueFactory = _ => 0 };
        var inMemory = new Option<bool>("--in-memory") { Description = "Keep the tables of --load in memory; Azurite is not started." };
        load.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 120) result.AddError("--load: 1 to 120.");
        });
        cases.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--cases: at least 1.");
        });
        var urgent = new Command("urgent", "Urgent needs in random nights: rotas, carriers that lose, delay and double, clinicians that sleep, a process that dies. Prints times and every violated property.") { cases, seed, host, load, inMemory };
        urgent.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var sound = await RunAsync(parsed.GetValue(cases), parsed.GetValue(seed), parsed.GetValue(host), output, cancellation);
            if (parsed.GetValue(load) is > 0 and var seconds) sound &= await LoadAsync(seconds, parsed.GetValue(inMemory), output, cancellation);
            return sound ? 0 : 1;
        });
        return urgent;
    }

    private static async Task<bool> RunAsync(int cases, int seed, int nights, TextWriter output, CancellationToken cancellation)
    {
        var figures = UrgentSimulation.Run(cases, seed, cancellation);
        Print(figures, seed, output);
        var host = await UrgentSimulation.RunHostAsync(nights, seed, cancellation);
        if (nights > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{host.Nights} nights through the whole app: {host.Cases} cases, the process was killed {host.Kills} times; violated properties: {host.Violations.Count}"));
        foreach (var violation in host.Violations.Take(MostShown)) output.WriteLine($"  {violation}");
        return figures.Violations.Count + host.Violations.Count == 0;
    }

    private static async Task<bool> LoadAsync(int seconds, bool inMemory, TextWriter output, CancellationToken cancellation)
    {
        var (emergencies, times) = await PagingLoad.RunAsync(seconds, OtherTexts, inMemory, cancellation);
        double At(double share) => UrgentFigures.Percentile(times, share);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{emergencies} emergencies among {OtherTexts} texts a second, in real time: {times.Count} paged; seconds to the first page p50 {At(0.5):F2} p95 {At(0.95):F2} p99 {At(0.99):F2} max {At(1):F2}"));
        return times.Count == emergencies;
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
