using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Input of <see cref="UrgentNeed"/>: the state is null on the first run.</summary>
/// <param name="Epoch">When the case was started; null on the first run.</param>
public sealed record NeedRun(NeedId Id, UrgentNeedState? State, string? Epoch = null);

/// <summary>Carries an event by its base type, so that its kind survives JSON.</summary>
public sealed record NeedEnvelope(UrgentNeedEvent Event);
