namespace CcmFlow.Rules.Time;

/// <summary>
/// The minutes of a call that a clinician reports when it is over, as they may be logged: they end with the report, and none of them lies before the case that the call
/// was about. What cannot have been is not billed, and a person looks at it.
/// </summary>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC: when it was reported.</param>
/// <param name="IsDoubted">More minutes were reported than the case is old: those that can have been are logged, and somebody has to check them.</param>
public readonly record struct ReportedCall(DateTimeOffset Start, DateTimeOffset End, bool IsDoubted)
{
    /// <param name="opened">When the case was opened (UTC).</param>
    /// <param name="minutes">Whole minutes, as reported.</param>
    public static ReportedCall Of(DateTimeOffset reported, DateTimeOffset opened, int minutes)
    {
        var start = reported.AddMinutes(-minutes);
        return start < opened ? new(opened, reported, IsDoubted: true) : new(start, reported, IsDoubted: false);
    }
}
