namespace CcmFlow.Rules.OnCall;

/// <summary>A span in which a schedule would page nobody who can be reached.</summary>
/// <param name="Schedule">Id of the schedule; the number of a level that pages persons by name.</param>
/// <param name="Unready">Who is on call then but may hold no shift; null when nobody is on call at all.</param>
public sealed record CoverageGap(string Schedule, DateTimeOffset Start, DateTimeOffset End, string? Unready);
