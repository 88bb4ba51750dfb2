using System.Globalization;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>
/// Files are named by the number of the change that they begin with: a segment holds the changes from there on, a snapshot
/// the state that all changes before it have led to.
/// </summary>
internal static class LogNames
{
    public const string Segment = ".log";
    public const string Snapshot = ".snapshot";

    /// <summary>A snapshot that is still being written. Never read.</summary>
    public const string Unfinished = ".tmp";

    public static string Of(long first, string kind) => first.ToString("D19", CultureInfo.InvariantCulture) + kind;

    public static IReadOnlyList<long> Firsts(IEnumerable<string> names, string kind) =>
        [.. names.Where(n => n.EndsWith(kind, StringComparison.Ordinal))
            .Select(n => long.Parse(n.AsSpan(0, n.Length - kind.Length), NumberStyles.None, CultureInfo.InvariantCulture))
            .Order()];
}
