using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>
/// Who of several people on one phone a text is from. Only a first name that is one person's alone, set before or after the
/// answer, tells; everything else is left open, since an answer that is taken for the wrong person's is worse than none.
/// </summary>
public static class SharedPhone
{
    private static readonly string[] Lead = ["this is", "this", "its", "im", "for", "from", "de", "para", "soy", "habla", "me llamo", "my name is", "and"];

    private static readonly string[] Yes = ["yes", "si"];

    /// <param name="text">The body as received.</param>
    /// <param name="givenNames">First names of those who share the phone.</param>
    /// <returns>Whose text it is, and what is left of it without the name; null when it does not tell.</returns>
    public static (int Person, string Remainder)? WhoAnswers(string? text, IReadOnlyList<string> givenNames)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var words = Words(text);
        var named = givenNames.Select((name, person) => (person, at: words.IndexOf(FirstName(name)))).Where(n => n.at >= 0).ToList();
        if (named.Count != 1 || givenNames.Count(n => FirstName(n) == FirstName(givenNames[named[0].person])) != 1) return null;
        var (who, position) = named[0];
        // "Yes I will" is no signature of Will's.
        if (IsAnswerWord(words[position]) || words.Count(w => w == words[position]) > 1 || !AtAnEdge(words, position)) return null;
        words.RemoveAt(position);
        return (who, WithoutLead(string.Join(' ', words)));
    }

    private static string WithoutLead(string rest)
    {
        while (Array.Find(Lead, l => rest == l || rest.StartsWith(l + " ", StringComparison.Ordinal)) is { } before) rest = rest[before.Length..].TrimStart();
        while (Array.Find(Lead, l => rest.EndsWith(" " + l, StringComparison.Ordinal)) is { } after) rest = rest[..^after.Length].TrimEnd();
        return rest;
    }

    private static bool AtAnEdge(List<string> words, int position) =>
        position == words.Count - 1 || position == 0 || Lead.Contains(string.Join(' ', words.Take(position)));

    /// <summary>Told by the reader itself: with the name after a YES it would read a plain YES, so it takes the name for an answer's word.</summary>
    private static bool IsAnswerWord(string name) =>
        Yes.Any(yes => ReplyClassifier.Classify($"{yes} {name}", "en", ReplyContext.Consent).Has(ReplyIntent.ConsentYes))
        || name is "will" or "may" or "sure" or "art" or "mark" or "sue" or "pat";

    private static string FirstName(string name) => Words(name).FirstOrDefault() ?? "";

#pragma warning disable CA1308 // Compared with itself only; names are folded the same way on both sides.
    private static List<string> Words(string text) =>
        [.. LatinLetters.Fold(text).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
            .Split(text.Where(c => !char.IsLetterOrDigit(c) && c is not '\'' and not '’').Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries)];
#pragma warning restore CA1308
}
