namespace CcmFlow.Rules.OnCall;

/// <summary>
/// A patient's urgent need, from the first page to the outcome. Pure: events and the time in, state and effects out, so that it
/// can run inside a durable orchestration. It never ends silently: each state but closed has a deadline.
/// </summary>
public static class UrgentNeedMachine
{
    public static UrgentNeedDecision Open(string caseCode, NeedSeverity severity, EscalationPolicy policy, DateTimeOffset now) =>
        throw new NotImplementedException();

    public static UrgentNeedDecision Decide(UrgentNeedState state, UrgentNeedEvent happened, DateTimeOffset now) =>
        throw new NotImplementedException();
}
