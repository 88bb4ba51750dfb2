using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>What the orchestration of a case shows of itself: the auditor looks whether it is past its step.</summary>
/// <param name="Deadline">When it goes on by itself (UTC); null when it is closed.</param>
public sealed record NeedStatus(UrgentNeedPhase Phase, int Round, int Step, DateTimeOffset? Deadline)
{
    public static NeedStatus Of(UrgentNeedState state) => new(state.Phase, state.Round, state.Step, state.Deadline);
}
