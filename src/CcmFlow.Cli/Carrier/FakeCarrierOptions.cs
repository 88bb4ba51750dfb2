using System.Text.RegularExpressions;
using CcmFlow.Embedded.Time;

namespace CcmFlow.Cli.Carrier;

/// <summary>What a <see cref="FakeCarrier"/> is started with.</summary>
public sealed partial record FakeCarrierOptions
{
    /// <summary>"AC" and 32 hex digits; what the app has as Twilio:AccountSid.</summary>
    public required string AccountSid { get; init; }

    /// <summary>Password of the API and key of the webhook signatures; what the app has as Twilio:AuthToken.</summary>
    public required string AuthToken { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Told of every request and delivery in hand; null outside simulations.</summary>
    public Quiescence? Quiescence { get; init; }

    /// <summary>Same seed and same traffic: same sids, latencies and faults, however the threads interleave.</summary>
    public int Seed { get; init; }

    /// <summary>The faults at the start; <see cref="FakeCarrier.Faults"/> changes them on the way.</summary>
    public CarrierFaults Faults { get; init; } = CarrierFaults.None;

    public OptOutHandling OptOuts { get; init; } = OptOutHandling.Block;

    /// <summary>False: only the last status of a message is called back, which halves the HTTP traffic of a big simulation.</summary>
    public bool ReportIntermediateStatuses { get; init; } = true;

    /// <summary>How long a webhook may take, on the real clock (a virtual one stands still meanwhile). Twilio: 15 s.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Where an address is really reached: stands for name service and front door. The signature is over the address as
    /// given. Null: as given.
    /// </summary>
    public Func<Uri, Uri>? Route { get; init; }

    internal void Validate()
    {
        if (!AccountSidForm().IsMatch(AccountSid)) throw new ArgumentException("AccountSid must be AC and 32 hex digits.");
        if (AuthToken.Length == 0) throw new ArgumentException("AuthToken must not be empty.");
        if (WebhookTimeout <= TimeSpan.Zero) throw new ArgumentException("WebhookTimeout must be positive.");
    }

    [GeneratedRegex("^AC[0-9a-fA-F]{32}$")]
    private static partial Regex AccountSidForm();
}
