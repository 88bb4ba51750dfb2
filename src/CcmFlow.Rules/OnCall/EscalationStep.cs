namespace CcmFlow.Rules.OnCall;

/// <summary>One step of an escalation.</summary>
/// <param name="Level">1 is paged first.</param>
/// <param name="Targets">All are paged at the same time, unless <see cref="InTurn"/>.</param>
/// <param name="AckWithin">How long the step (with <see cref="InTurn"/>: each person) has to take the case before the next one is paged.</param>
public sealed record EscalationStep(int Level, IReadOnlyList<EscalationTarget> Targets, TimeSpan AckWithin)
{
    /// <summary>The people of the step are paged one after the other, the primary first.</summary>
    public bool InTurn { get; init; }

    /// <summary>How many must take the case before the paging stops; never more than were paged.</summary>
    public int AcksNeeded { get; init; } = 1;
}
