using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.OnCall;

public enum TakeBackOutcome
{
    Done,

    /// <summary>Somebody had taken it back before.</summary>
    DoneBefore,
    NoSuchChange,

    /// <summary>It stands: see the conflicts.</summary>
    Refused,
}

/// <summary>What became of taking a change of a schedule back.</summary>
public sealed record TakenBack(TakeBackOutcome Outcome, IReadOnlyList<OverrideConflict> Conflicts)
{
    public static TakenBack Now { get; } = new(TakeBackOutcome.Done, []);
    public static TakenBack Before { get; } = new(TakeBackOutcome.DoneBefore, []);
    public static TakenBack NoSuchChange { get; } = new(TakeBackOutcome.NoSuchChange, []);
}
