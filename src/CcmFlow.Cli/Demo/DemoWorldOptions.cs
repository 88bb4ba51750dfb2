using CcmFlow.Cli.Carrier;
using CcmFlow.Embedded.Tables;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace CcmFlow.Cli.Demo;

/// <param name="Start">Where the clock stands at first.</param>
/// <param name="InMemory">Tables in this process instead of Azurite.</param>
/// <param name="ClaimsFolder">Where 837P files go.</param>
public sealed record DemoWorldOptions(DateTimeOffset Start, int Seed, bool InMemory, string ClaimsFolder)
{
    public CarrierFaults Faults { get; init; } = CarrierFaults.None;

    /// <summary>Azure Communication Services beside Twilio, with these faults; null: Twilio alone.</summary>
    public CarrierFaults? AcsFaults { get; init; }

    /// <summary>What the carriers themselves do with STOP.</summary>
    public OptOutHandling CarrierOptOuts { get; init; } = OptOutHandling.Block;

    /// <summary>False: the first carrier reports last statuses only, which halves the traffic of a big simulation.</summary>
    public bool IntermediateStatuses { get; init; } = true;

    /// <summary>The least that <see cref="DemoWorld.Log"/> keeps.</summary>
    public LogLevel LogFrom { get; init; } = LogLevel.Warning;

    /// <summary>NCRONTAB of the timer that starts patient-months.</summary>
    public string EnsureMonthsSchedule { get; init; } = "0 0 * * * *";

    public bool KeepHistory { get; init; }

    /// <summary>Where the engine keeps what runs, for worlds in which the app dies; null: in memory.</summary>
    public string? TaskHubFolder { get; init; }

    /// <summary>Where the app listens.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>Tables of an earlier world, to go on with.</summary>
    public InMemoryTableService? Memory { get; init; }

    /// <summary>NCRONTAB; hourly in a rehearsal in which nothing is killed, where every minute would be 43,000 queries a month.</summary>
    public string SweepSchedule { get; init; } = "0 30 * * * *";

    /// <summary>NCRONTAB; hourly for the same reason.</summary>
    public string AuditSchedule { get; init; } = "0 35 * * * *";

    /// <summary>NCRONTAB; practices without a canary phone have none.</summary>
    public string CanarySchedule { get; init; } = "0 40 * * * *";

    /// <summary>Settings beside the usual ones, such as the secret of a practice's clearinghouse.</summary>
    public IReadOnlyDictionary<string, string?> MoreSettings { get; init; } = new Dictionary<string, string?>();

    /// <summary>NCRONTAB of the look at the clearinghouse; every quarter of an hour in a deployment.</summary>
    public string ClaimsPollSchedule { get; init; } = "0 45 */6 * * *";

    /// <summary>The audience that tokens of <see cref="Issuer"/> are for.</summary>
    public const string Audience = "api://ccmflow";

    /// <summary>Who gives out bearer tokens, as its published configuration says; null: nobody does.</summary>
    public OpenIdConnectConfiguration? Issuer { get; init; }

    /// <summary>How much one person may ask for; a minute of virtual time may hold a whole test.</summary>
    public int RequestsPerMinute { get; init; } = 1_000_000;
}
