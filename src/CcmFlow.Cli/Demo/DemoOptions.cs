using CcmFlow.Rules.Calendar;

namespace CcmFlow.Cli.Demo;

/// <param name="Fhir">Folder with a FHIR roster; null makes one up.</param>
/// <param name="Out">Folder that the results are written to.</param>
/// <param name="Serve">Keep serving the closed month on http://localhost, at <paramref name="Port"/>, afterwards.</param>
/// <param name="Patients">Size of a made-up roster.</param>
public sealed record DemoOptions(string? Fhir, ServiceMonth Month, int Seed, bool InMemory, string Out, bool Serve, int Patients = 60, int Port = DemoOptions.UsualPort)
{
    public const int UsualPort = 7071;
}
