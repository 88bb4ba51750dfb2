namespace CcmFlow.Rules.Time;

/// <summary>Seconds of an entry that were not counted, and why.</summary>
public sealed record ExcludedTime(TimeExclusion Reason, decimal Seconds);
