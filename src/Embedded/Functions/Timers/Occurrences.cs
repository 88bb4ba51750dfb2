namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>The first instant (UTC) of a schedule that is later than the given one.</summary>
internal delegate DateTime Occurrences(DateTime after);
