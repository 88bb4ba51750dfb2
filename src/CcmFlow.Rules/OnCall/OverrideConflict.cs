namespace CcmFlow.Rules.OnCall;

public enum OverrideConflictKind
{
    /// <summary>It lacks the person or persons that its kind needs, or names one twice.</summary>
    PeopleMissing,

    /// <summary>It ends before it begins, or lies wholly in the past.</summary>
    TimeWrong,

    /// <summary>Somebody it brings in may hold no shift: not of the team, or without a verified mobile and voice fallback.</summary>
    MayHoldNoShift,

    /// <summary>An earlier override for the same person and time says otherwise.</summary>
    Contradicts,

    /// <summary>It would change nothing: who goes is not on call then, or who comes is already.</summary>
    NoEffect,

    /// <summary>It would leave nobody on call.</summary>
    LeavesGap,

    /// <summary>Somebody it brings in has another level's shift at the same time.</summary>
    DoubleShift,

    /// <summary>Two are to change places, and one of them holds no shift then that the other could take.</summary>
    OneSided,
}

/// <summary>Why an override may not be made.</summary>
/// <param name="Start">Where the conflict begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="With">The id of the other override or schedule, or of the person.</param>
public sealed record OverrideConflict(OverrideConflictKind Kind, DateTimeOffset Start, DateTimeOffset End, string? With)
{
    /// <summary>Of a double shift: whose.</summary>
    public string? Person { get; init; }
}
