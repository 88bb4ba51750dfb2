namespace CcmFlow.Cli.Simulation.Texts;

/// <summary>What a simulated month showed.</summary>
/// <param name="Checks">What has to hold, how often it was looked at and what broke it.</param>
/// <param name="Figures">Counts and times, by name.</param>
public sealed record TextSimulationResult(IReadOnlyList<SimulationCheck> Checks, IReadOnlyList<(string Name, string Value)> Figures)
{
    public bool Sound => Checks.All(c => c.Broken.Count == 0);
}

/// <param name="Broken">Ids of patients and texts; no number, no name.</param>
public sealed record SimulationCheck(string Name, int Looked, IReadOnlyList<string> Broken);
