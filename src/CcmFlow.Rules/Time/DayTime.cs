namespace CcmFlow.Rules.Time;

/// <summary>Whole seconds counted from the start of the month to the end of a local day.</summary>
public sealed record DayTime(DateOnly Date, int SecondsSoFar);
