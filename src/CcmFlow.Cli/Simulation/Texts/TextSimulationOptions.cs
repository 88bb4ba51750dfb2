using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Simulation.Texts;

/// <param name="Patients">Half of them with a practice on Twilio, half with one on Communication Services; each practice falls back to the other.</param>
/// <param name="Seed">The same seed gives the same month.</param>
public sealed record TextSimulationOptions(int Patients, int Seed)
{
    /// <summary>With the end of daylight saving time in it.</summary>
    public ServiceMonth Month { get; init; } = new(2026, 11);

    /// <summary>How much goes wrong; 0 is nothing, 1 the usual bad month.</summary>
    public double Trouble { get; init; } = 1;
}
