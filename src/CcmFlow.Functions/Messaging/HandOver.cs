namespace CcmFlow.Functions.Messaging;

public enum HandOverKind
{
    Accepted,
    /// <summary>Refused for a passing reason (throttled, queue full): nothing was sent.</summary>
    Busy,
    /// <summary>The recipient opted out at the carrier.</summary>
    OptedOut,
    /// <summary>The number cannot take texts.</summary>
    NotReachable,
    /// <summary>Refused for good.</summary>
    Refused,
    /// <summary>No answer, or one that leaves open whether it was taken.</summary>
    Unknown,
}

/// <summary>What a carrier answered.</summary>
/// <param name="MessageId">The carrier's id, when it took the text.</param>
/// <param name="ErrorCode">The carrier's code, e.g. 21610.</param>
public sealed record HandOver(HandOverKind Kind, string? MessageId, int? ErrorCode);
