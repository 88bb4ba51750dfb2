namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>Many nights, each from its own seed: the same seed gives the same nights.</summary>
public static class UrgentSimulation
{
    /// <param name="cases">The last night is lived to its end, so that there may be a few more.</param>
    public static UrgentFigures Run(int cases, int seed, CancellationToken cancellation) => Run(cases, seed, SimMutation.None, cancellation);

    public static UrgentFigures Run(int cases, int seed, SimMutation mutation, CancellationToken cancellation)
    {
        var figures = new UrgentFigures();
        for (var night = 0; figures.Cases < cases; night++)
        {
            cancellation.ThrowIfCancellationRequested();
            new UrgentWorld(unchecked((seed * 1_000_003) + night), figures, mutation).Run();
        }
        return figures;
    }

    /// <summary>Nights through the whole app, killed at random storage calls. Slow beside the others: a night costs a second or two.</summary>
    public static async Task<HostFigures> RunHostAsync(int nights, int seed, CancellationToken cancellation)
    {
        var (cases, kills, violations) = (0, 0, new List<string>());
        for (var night = 0; night < nights; night++)
        {
            var own = unchecked((seed * 1_000_003) + night);
            await using var host = await HostNight.StartAsync(own, cancellation);
            cases += await host.RunAsync(cancellation);
            kills += host.Kills;
            violations.AddRange(host.Violations.Select(violation => $"{violation} (seed {own})"));
        }
        return new HostFigures(nights, cases, kills, violations);
    }
}
