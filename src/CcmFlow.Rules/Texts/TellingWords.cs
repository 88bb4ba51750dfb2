namespace CcmFlow.Rules.Texts;

/// <summary>Words that tell whoever sees the lock screen that somebody is ill, or of what (45 CFR 164.530(c): the least that is needed).</summary>
public static class TellingWords
{
    private static readonly string[] Words =
        ["chronic", "ccm", "diabet", "heart", "disease", "condition", "cancer", "dementia", "blood", "cronic", "enfermedad", "azucar", "presion", "corazon", "medicare", "insulin"];

    /// <summary>The first one in a text, or null.</summary>
    public static string? FirstIn(string text)
    {
        var folded = LatinLetters.Fold(text);
        return Array.Find(Words, word => folded.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
