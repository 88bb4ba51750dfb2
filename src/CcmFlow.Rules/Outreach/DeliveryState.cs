namespace CcmFlow.Rules.Outreach;

/// <summary>
/// Where a text stands at the carrier. Reports come late, twice and out of order: the state moves by rank only and never
/// leaves an end state (Twilio status callbacks; their order is not guaranteed).
/// </summary>
public enum DeliveryState
{
    /// <summary>The intent is written; nothing is known of the carrier.</summary>
    Intent = 0,
    /// <summary>The carrier refused for a passing reason; it may be handed over again.</summary>
    Retry = 1,
    /// <summary>Handed over, the answer was lost: it may or may not go out.</summary>
    Unknown = 2,
    Accepted = 3,
    Sent = 4,
    Delivered = 10,
    Undelivered = 11,
    Failed = 12,
    Refused = 13,
}

public static class DeliveryStates
{
    public static bool IsEnd(this DeliveryState state) => state >= DeliveryState.Delivered;

    /// <summary>The state after a report.</summary>
    public static DeliveryState Then(this DeliveryState now, DeliveryState reported) =>
        now.IsEnd() || reported <= now ? now : reported;

    /// <summary>Twilio's MessageStatus; null for one that says nothing new (received, read …).</summary>
    public static DeliveryState? FromTwilio(string status) => status switch
    {
        "accepted" or "scheduled" or "queued" or "sending" => DeliveryState.Accepted,
        "sent" => DeliveryState.Sent,
        "delivered" or "partially_delivered" or "read" => DeliveryState.Delivered,
        "undelivered" => DeliveryState.Undelivered,
        "failed" or "canceled" => DeliveryState.Failed,
        _ => null,
    };
}
