namespace CcmFlow.Rules.OnCall;

/// <summary>A test text to a phone of ours.</summary>
/// <param name="DeliveredAt">Null: no delivery report, or one that says it did not arrive.</param>
public sealed record CanaryText(DateTimeOffset SentAt, DateTimeOffset? DeliveredAt);

public enum CanaryStanding
{
    /// <summary>No canary is sent, or none was yet.</summary>
    Off,
    Well,

    /// <summary>Texts do not arrive, or too late: pages may not either.</summary>
    Degraded,
}

/// <summary>Whether texts arrive: degraded when one took longer than three minutes or two in a row are missing.</summary>
public static class CanaryRule
{
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(3);

    /// <summary>A text without a report counts as missing after this.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <param name="texts">The latest, in any order.</param>
    public static CanaryStanding Judge(IReadOnlyCollection<CanaryText> texts, DateTimeOffset now)
    {
        var due = texts.Where(text => text.DeliveredAt is not null || now - text.SentAt >= Patience).OrderByDescending(text => text.SentAt).ToList();
        return due switch
        {
            [] => CanaryStanding.Off,
            [{ DeliveredAt: null }, { DeliveredAt: null }, ..] => CanaryStanding.Degraded,
            [{ DeliveredAt: null } missing, ..] when now - missing.SentAt > Longest => CanaryStanding.Degraded,
            [{ DeliveredAt: { } arrived } last, ..] when arrived - last.SentAt > Longest => CanaryStanding.Degraded,
            _ => CanaryStanding.Well,
        };
    }
}
