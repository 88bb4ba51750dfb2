using CcmFlow.Embedded.Time;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>What a <see cref="FakeAcs"/> is started with.</summary>
public sealed record FakeAcsOptions
{
    /// <summary>Base64; signs the app's requests.</summary>
    public required string AccessKey { get; init; }

    /// <summary>The app's address for Event Grid, with the function's name and key; asked for at each delivery.</summary>
    public required Func<Uri> Events { get; init; }

    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Told of every request and delivery in hand; null outside simulations.</summary>
    public Quiescence? Quiescence { get; init; }

    /// <summary>Same seed and same traffic: same ids, latencies and faults.</summary>
    public int Seed { get; init; }

    /// <summary>Fault codes are those of the service's delivery reports, e.g. 4006.</summary>
    public CarrierFaults Faults { get; init; } = CarrierFaults.None with { ErrorCode = 4006 };

    /// <summary>A STOP blocks later texts to the phone. The service itself answers nothing.</summary>
    public OptOutHandling OptOuts { get; init; } = OptOutHandling.Block;
}
