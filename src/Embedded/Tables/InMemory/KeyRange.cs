namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>
/// A range that holds every key a filter can match, both ends included; null means unbounded. It may hold more (the
/// filter itself still decides), so exclusive bounds need no mark.
/// </summary>
internal readonly record struct KeyRange(string? Low, string? High)
{
    public static KeyRange All => default;

    public bool IsAbove(string key) => High is not null && string.CompareOrdinal(key, High) > 0;

    public KeyRange And(KeyRange other) => new(Later(Low, other.Low), Earlier(High, other.High));

    /// <summary>The smallest range that holds both.</summary>
    public KeyRange Or(KeyRange other) => new(
        Low is null || other.Low is null ? null : EarlierOf(Low, other.Low),
        High is null || other.High is null ? null : LaterOf(High, other.High));

    public static string? Later(string? one, string? other) => one is null ? other : other is null ? one : LaterOf(one, other);

    private static string? Earlier(string? one, string? other) => one is null ? other : other is null ? one : EarlierOf(one, other);

    private static string LaterOf(string one, string other) => string.CompareOrdinal(one, other) >= 0 ? one : other;

    private static string EarlierOf(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? one : other;
}
