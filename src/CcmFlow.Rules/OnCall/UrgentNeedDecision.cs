namespace CcmFlow.Rules.OnCall;

/// <summary>The new state (with its next deadline) and what to do, in order.</summary>
public sealed record UrgentNeedDecision(UrgentNeedState State, IReadOnlyList<UrgentNeedEffect> Effects);
