namespace CcmFlow.Functions.Voice;

/// <summary>A call to place. Numbers are E.164.</summary>
public sealed record OutboundCall(string From, string To)
{
    /// <summary>Where the carrier fetches what is said.</summary>
    public Uri? Script { get; init; }

    /// <summary>What is said, as TwiML, when it is not fetched.</summary>
    public string? Words { get; init; }

    /// <summary>Where the carrier tells how the call ended; null: nobody asks.</summary>
    public Uri? Status { get; init; }
}

public enum CallHandOver
{
    Accepted,
    Refused,

    /// <summary>No answer, or one that leaves open whether it was taken.</summary>
    Unknown,
}

/// <summary>Places calls. Expected refusals are values; it never logs a number.</summary>
public interface IVoiceGateway
{
    Task<CallHandOver> CallAsync(OutboundCall call, CancellationToken cancellation);
}
