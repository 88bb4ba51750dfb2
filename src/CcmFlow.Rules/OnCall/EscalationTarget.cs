namespace CcmFlow.Rules.OnCall;

public enum EscalationTargetKind
{
    Schedule,
    Person,
}

/// <summary>Whom a step pages: whoever is on call by a schedule, or one person.</summary>
public sealed record EscalationTarget(EscalationTargetKind Kind, string Id);
