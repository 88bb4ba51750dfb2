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
}
