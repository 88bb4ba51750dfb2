namespace CcmFlow.Rules.Claims;

/// <summary>
/// Names that a practice may give to folders and files of its own, below a place that whoever runs the app has set aside for it: none of them leads anywhere else, on any
/// system that the app runs on.
/// </summary>
public static class PlaceNames
{
    private const int Longest = 100;
    private const int Deepest = 4;

    /// <summary>A folder, or one in another ("claims/out"). Null: it may be used; else the mend.</summary>
    public static string? FolderFault(string name) =>
        name.Length is > 0 and <= Longest && name.Split('/') is { Length: <= Deepest } parts && parts.All(IsName)
            ? null
            : "a folder of the practice's own, such as out or claims/out: letters, digits, '-', '_' and '.', no name that begins or ends with '.', no drive and no path from the top.";

    /// <summary>Null: it may be used; else the mend.</summary>
    public static string? FileFault(string name) =>
        name.Length <= Longest && IsName(name) ? null : "the name of a file in the practice's own folder of keys, no path.";

    /// <summary>One lies in the other, or is it.</summary>
    public static bool Overlap(string one, string other) =>
        $"{one}/".StartsWith($"{other}/", StringComparison.OrdinalIgnoreCase) || $"{other}/".StartsWith($"{one}/", StringComparison.OrdinalIgnoreCase);

    // With a '.' in front it would be a way up, or hidden; Windows drops one at the end.
    private static bool IsName(string part) => part.Length > 0 && part[0] != '.' && part[^1] != '.' && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
}
