using System.Text.RegularExpressions;

namespace CcmFlow.Functions.Tests.Pages;

/// <summary>What people read on a page names fields as its labels do: no names of properties, enumerations or files.</summary>
internal static partial class PlainWords
{
    /// <summary>Names that people type or know: the two places that a text is filled in at.</summary>
    private static readonly string[] Known = ["{PracticeName}", "{PracticePhone}"];

    /// <summary>The internal names in a message.</summary>
    public static IReadOnlyList<string> InternalNamesIn(string message)
    {
        foreach (var known in Known) message = message.Replace(known, "", StringComparison.Ordinal);
        return [.. Internal().Matches(Address().Replace(message, "")).Select(m => m.Value)];
    }

    public static void AssertPlain(IEnumerable<string> complaints) => Assert.All(complaints, complaint => Assert.Empty(InternalNamesIn(complaint)));

    [GeneratedRegex(@"\b[A-Za-z]+[a-z][A-Z]\w*|\b[a-z]+\.[a-z]\w+|\[""|_\w+")]
    private static partial Regex Internal();

    [GeneratedRegex(@"https?://\S+|[A-Z][a-z]+/[A-Z]\w+|OAuth2|\S+\.example\b")]
    private static partial Regex Address();
}
