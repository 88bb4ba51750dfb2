using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>How far an interchange is. It only moves forward, but for an attempt of which it is known that nothing arrived.</summary>
public enum InterchangeState
{
    /// <summary>Has its numbers and takes claims.</summary>
    Open,
    /// <summary>Bytes and hash are stored; nothing joins or changes. Not sent.</summary>
    Sealed,
    /// <summary>An attempt has begun. Who finds it so, long after, knows as little as of <see cref="Unknown"/>.</summary>
    Sending,
    /// <summary>It may have arrived: looked up, or told by an acknowledgement; never sent again blindly.</summary>
    Unknown,
    /// <summary>The clearinghouse has it.</summary>
    Accepted,
    /// <summary>The clearinghouse said no.</summary>
    Rejected,
    /// <summary>No claim was left for it. Its numbers are spent.</summary>
    Empty,
}

public enum InterchangeKind { Claims, Eligibility }

/// <summary>An interchange of a practice and what became of it.</summary>
/// <param name="Number">ISA13.</param>
/// <param name="Group">GS06.</param>
/// <param name="Batch">BHT03 of an 837P is this, a dash and the set's number.</param>
public sealed record InterchangeRecord(string Practice, string Month, int Number, int Group, string Batch, InterchangeState State, DateTimeOffset CreatedAt)
{
    public InterchangeKind Kind { get; init; }

    /// <summary>Null until it is sealed. Names this interchange and no other.</summary>
    public string? FileName { get; init; }
    public int Claims { get; init; }
    public decimal Total { get; init; }
    public string? Sha256 { get; init; }

    /// <summary>Null until it is sealed.</summary>
    public SentEnvelope? Envelope { get; init; }

    /// <summary>One for the interchange, not for the attempt.</summary>
    public string Key { get; init; } = "";

    /// <summary>Where the last attempt sent it (<see cref="Clearinghouses.ClearinghouseProfile.Endpoint"/>); null before the first.</summary>
    public string? SentTo { get; init; }
    public DateTimeOffset? FirstAttemptAt { get; init; }
    public DateTimeOffset? AttemptAt { get; init; }

    /// <summary>The clearinghouse's own id of it.</summary>
    public string? Reference { get; init; }

    /// <summary>Why it was rejected, or why nothing is known. May name a patient: shown to staff, never logged.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What a person found out when nobody knew whether it had arrived; null: nobody was needed.</summary>
    public InterchangeSettlement? Settlement { get; init; }

    public Azure.ETag ETag { get; init; }

    /// <summary>The clearinghouse has it, or may have it.</summary>
    public bool HasLeft => State is InterchangeState.Sending or InterchangeState.Unknown or InterchangeState.Accepted or InterchangeState.Rejected;
}
