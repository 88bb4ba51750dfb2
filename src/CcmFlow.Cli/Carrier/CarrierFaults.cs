namespace CcmFlow.Cli.Carrier;

/// <summary>
/// What goes wrong on the way. Rates are shares from 0 to 1; each is decided by a hash of seed, numbers and counter, so
/// that one fault does not move another. All are off by default.
/// </summary>
public sealed record CarrierFaults
{
    public static readonly CarrierFaults None = new();

    /// <summary>The text reaches the handset, but its delivery report never comes: the message stays "sent".</summary>
    public double LostReportRate { get; init; }

    /// <summary>The handset is not reached: "undelivered" with <see cref="ErrorCode"/>.</summary>
    public double UndeliveredRate { get; init; }

    /// <summary>Twilio gives up before the handset: "failed" with <see cref="ErrorCode"/>.</summary>
    public double FailedRate { get; init; }

    /// <summary>Reason of undelivered and failed messages. 30003: handset unreachable.</summary>
    public int ErrorCode { get; init; } = 30003;

    /// <summary>An inbound webhook comes a second time, with the same MessageSid and idempotency token.</summary>
    public double DuplicateInboundRate { get; init; }

    /// <summary>A status callback comes a second time.</summary>
    public double DuplicateCallbackRate { get; init; }

    /// <summary>The callback of the last status overtakes that of "sent".</summary>
    public double ReorderRate { get; init; }

    /// <summary>A send is refused with 429 / 20429; nothing is queued.</summary>
    public double ThrottleRate { get; init; }

    /// <summary>A send is accepted, but the connection breaks before the answer: the sender cannot know.</summary>
    public double LostAnswerRate { get; init; }

    /// <summary>Every send is refused with this Twilio code (21614: not a mobile number; 21611: queue full), or null.</summary>
    public int? RejectCode { get; init; }

    /// <summary>While one lasts, the API answers 503 and webhooks and reports wait for its end.</summary>
    public IReadOnlyList<OutageWindow> Outages { get; init; } = [];

    /// <summary>When the outage that is on ends; null: there is none.</summary>
    public DateTimeOffset? OutageEnd(DateTimeOffset now)
    {
        foreach (var window in Outages)
        {
            if (window.Contains(now)) return window.Until;
        }
        return null;
    }

    /// <summary>From accepted to the last status, and from a phone's sending to the webhook.</summary>
    public CarrierLatency Latency { get; init; } = CarrierLatency.Between(TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(4));
}

/// <summary>A time without service; <paramref name="Until"/> is exclusive.</summary>
public readonly record struct OutageWindow(DateTimeOffset From, DateTimeOffset Until)
{
    public bool Contains(DateTimeOffset instant) => From <= instant && instant < Until;
}
