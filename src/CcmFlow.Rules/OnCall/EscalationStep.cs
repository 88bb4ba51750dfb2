namespace CcmFlow.Rules.OnCall;

/// <summary>One step of an escalation.</summary>
/// <param name="Level">1 is paged first.</param>
/// <param name="Targets">All are paged at the same time.</param>
/// <param name="AckWithin">How long the step has to take the case before the next one is paged.</param>
public sealed record EscalationStep(int Level, IReadOnlyList<EscalationTarget> Targets, TimeSpan AckWithin);
