namespace CcmFlow.Rules.OnCall;

/// <summary>A rotation with its overrides.</summary>
public sealed record OnCallSchedule(string Id, Rotation Rotation, IReadOnlyList<OnCallOverride> Overrides);
