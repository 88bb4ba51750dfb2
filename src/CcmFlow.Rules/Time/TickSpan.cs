namespace CcmFlow.Rules.Time;

/// <summary>A stretch of real time in UTC ticks, end exclusive.</summary>
internal readonly record struct TickSpan(long Start, long End)
{
    public long Length => Math.Max(0, End - Start);

    public bool IsEmpty => End <= Start;

    public TickSpan Within(TickSpan bounds) => new(Math.Max(Start, bounds.Start), Math.Min(End, bounds.End));
}
