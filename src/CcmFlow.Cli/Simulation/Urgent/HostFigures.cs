namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>What nights through the whole app came to.</summary>
public sealed record HostFigures(int Nights, int Cases, int Kills, IReadOnlyList<string> Violations);
