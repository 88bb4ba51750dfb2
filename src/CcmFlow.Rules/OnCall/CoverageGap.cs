namespace CcmFlow.Rules.OnCall;

/// <summary>A span in which a schedule would page nobody who can be reached.</summary>
/// <param name="Schedule">Id of the schedule; the number of a level that pages persons by name.</param>
/// <param name="Unready">Who is on call then but may hold no shift; null when nobody is on call at all.</param>
public sealed record CoverageGap(string Schedule, DateTimeOffset Start, DateTimeOffset End, string? Unready)
{
    /// <summary>For how long some level has nobody: an hour in which two have nobody is one hour.</summary>
    public static TimeSpan Length(IEnumerable<CoverageGap> gaps)
    {
        var (sum, seen) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var gap in gaps.OrderBy(gap => gap.Start))
        {
            var from = gap.Start > seen ? gap.Start : seen;
            if (gap.End > from)
            {
                sum += gap.End - from;
                seen = gap.End;
            }
        }

        return sum;
    }
}
