namespace CcmFlow.Rules.OnCall;

/// <summary>Ordered: a case is only ever upgraded.</summary>
public enum NeedSeverity
{
    Urgent,
    Emergency,
}
