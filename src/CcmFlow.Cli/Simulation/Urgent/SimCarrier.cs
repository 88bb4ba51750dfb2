using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Cli.Simulation.Urgent;

/// <summary>What one carrier does to the texts of a world. Shares from 0 to 1.</summary>
internal sealed record SimCarrierFaults
{
    public double Refused { get; init; }
    public double Undelivered { get; init; }
    public double Lost { get; init; }
    public double ReportLost { get; init; }
    public double Slow { get; init; }
    public double Duplicate { get; init; }

    /// <summary>Nothing is taken from then on, for ten minutes; null: no outage.</summary>
    public DateTimeOffset? OutageFrom { get; init; }

    public static SimCarrierFaults Random(Random random, DateTimeOffset start) => new()
    {
        Refused = random.NextDouble() * 0.1,
        Undelivered = random.NextDouble() < 0.3 ? random.NextDouble() * 0.6 : 0.02,
        Lost = random.NextDouble() * 0.1,
        ReportLost = random.NextDouble() * 0.2,
        Slow = random.NextDouble() * 0.2,
        Duplicate = random.NextDouble() * 0.3,
        OutageFrom = random.NextDouble() < 0.1 ? start + TimeSpan.FromMinutes(random.Next(10)) : null,
    };
}

/// <summary>A carrier: takes texts, loses, delays and doubles them, reports late and out of order.</summary>
internal sealed class SimCarrier(EventQueue queue, Random random, SimCarrierFaults faults)
{
    private static readonly int[] Codes = [30003, 30005, 30006, 30007, 30008];
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(10);

    public bool IsDown => faults.OutageFrom is { } from && queue.Now >= from && queue.Now < from + Outage;

    /// <summary>How long the app waits for the carrier's answer. A carrier that is down mostly refuses, twice; now and then it hangs, and the app gives up after two and a half seconds.</summary>
    public TimeSpan AnswerTime => !IsDown ? TimeSpan.FromMilliseconds(40 + random.Next(250)) : TimeSpan.FromSeconds(Happens(0.8) ? 1.5 : 2.5);

    /// <returns>Null: taken; else why not.</returns>
    public CarrierFault? Send(bool optedOut, Action arrives, Action<DeliveryState, CarrierFault> reports)
    {
        if (IsDown) return CarrierFault.Other;
        if (optedOut) return CarrierFault.OptedOut;
        if (Happens(faults.Refused)) return CarrierFault.Throttled;
        var way = TimeSpan.FromSeconds(Happens(faults.Slow) ? 20 + (random.NextDouble() * 100) : 0.4 + (random.NextDouble() * 4));
        var (arrived, told) = Happens(faults.Undelivered) ? (false, DeliveryState.Undelivered) : Happens(faults.Lost) ? (false, DeliveryState.Sent) : (true, DeliveryState.Delivered);
        var fault = CarrierCodes.Of(SmsProvider.Twilio, told == DeliveryState.Undelivered ? Codes[random.Next(Codes.Length)] : null);
        if (arrived) queue.After(way, arrives);
        if (Happens(faults.ReportLost)) return null;
        // "sent" may overtake or follow the last report, and each may come twice.
        foreach (var state in new[] { DeliveryState.Accepted, DeliveryState.Sent, told })
            for (var copy = Happens(faults.Duplicate) ? 2 : 1; copy > 0; copy--)
                queue.After(way + TimeSpan.FromSeconds(random.NextDouble() * 3), () => reports(state, fault));
        return null;
    }

    public bool Happens(double share) => random.NextDouble() < share;
}
