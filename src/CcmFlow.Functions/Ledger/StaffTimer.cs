namespace CcmFlow.Functions.Ledger;

/// <summary>A team member's timer for a patient, kept at the server: it runs on when the page, the browser or the machine is closed.</summary>
/// <param name="Id">Names the entries that it becomes, so that stopping it twice logs once.</param>
/// <param name="Done">Spans that were timed before a pause (UTC).</param>
/// <param name="RunsSince">UTC; null while it is paused.</param>
public sealed record StaffTimer(string Id, string Staff, string Patient, IReadOnlyList<TimedSpan> Done, DateTimeOffset? RunsSince)
{
    /// <summary>What a single piece may be: longer, and somebody forgot to stop it.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(8);

    /// <summary>Time counts in exact seconds (no rounding up): less is none.</summary>
    public static TimeSpan Shortest { get; } = TimeSpan.FromSeconds(1);

    public TimeSpan Elapsed(DateTimeOffset now) => Spans(now).Aggregate(TimeSpan.Zero, (sum, span) => sum + (span.End - span.Start));

    public IReadOnlyList<TimedSpan> Spans(DateTimeOffset now) => RunsSince is { } since && now > since ? [.. Done, new TimedSpan(since, now)] : Done;

    public StaffTimer Paused(DateTimeOffset now) => this with { Done = Spans(now), RunsSince = null };

    public StaffTimer Running(DateTimeOffset now) => RunsSince is null ? this with { RunsSince = now } : this;
}

/// <summary>From start to end, UTC.</summary>
public sealed record TimedSpan(DateTimeOffset Start, DateTimeOffset End);
