using System.Globalization;
using System.Text.RegularExpressions;

namespace CcmFlow.Rules.Texts;

/// <summary>What a practice's own check-in must be before it is saved: known placeholders, one segment with the practice's own values, its name, and STOP in the month's first text.</summary>
public static partial class PracticeTextCheck
{
    private const int GsmSegment = 160;
    private const int UcsSegment = 70;
    private static readonly string[] Allowed = [nameof(TextFacts.PracticeName), nameof(TextFacts.PracticePhone)];

    /// <param name="facts">The practice's name and phone, as they will be filled in.</param>
    /// <returns>All that is wrong; none: it may be saved.</returns>
    public static IReadOnlyList<TextFault> Faults(TextTemplate template, string language, string? text, TextFacts facts)
    {
        var faults = new List<TextFault>();
        if (!PracticeText.Editable.Contains(template)) faults.Add(new("template", $"only {string.Join(", ", PracticeText.Editable)} can be written by a practice."));
        if (language is not ("en" or "es")) faults.Add(new("language", "en or es."));
        if (string.IsNullOrWhiteSpace(text)) faults.Add(new("text", "write the words of the text."));
        if (faults.Count > 0) return faults;
        faults.AddRange(Placeholders(text!).Concat(Content(template, text!)));
        if (faults.Count == 0 && Length(text!, facts) is { } tooLong) faults.Add(tooLong);
        return faults;
    }

    private static IEnumerable<TextFault> Placeholders(string text)
    {
        foreach (Match place in Placeholder().Matches(text))
            if (!Allowed.Contains(place.Groups["fact"].Value))
                yield return new("text", $"{place.Value} is not known: {string.Join(" and ", Allowed.Select(a => $"{{{a}}}"))} can be filled in.");
        if (Placeholder().Replace(text, "").IndexOfAny(['{', '}']) >= 0)
            yield return new("text", "has a brace that opens or closes no placeholder: take it out.");
    }

    private static IEnumerable<TextFault> Content(TextTemplate template, string text)
    {
        if (!text.Contains($"{{{nameof(TextFacts.PracticeName)}}}", StringComparison.Ordinal))
            yield return new("text", "must say who writes: put {PracticeName} in, best at the beginning.");
        // CTIA: recurring texts repeat how to end them; the first of the month does.
        if (template == TextTemplate.CheckIn && !StopWord().IsMatch(text))
            yield return new("text", "is the month's first text and must say how to end texts: put \"STOP ends texts\" (\"ALTO para parar\") in.");
        if (template == TextTemplate.CheckIn && !text.Contains("911", StringComparison.Ordinal))
            yield return new("text", "asks how somebody is and must say what to do in an emergency: put \"Emergency: call 911\" in.");
        if (TellingWords.FirstIn(text) is { } telling)
            yield return new("text", $"says \"{telling}\", which tells others of an illness: use words that anybody may see.");
    }

    private static TextFault? Length(string text, TextFacts facts)
    {
        var filled = MessageTemplates.RenderOwn(new PracticeText(TextTemplate.CheckIn, "en", 0, text, default, ""), facts).Text;
        var count = SmsSegments.Count(filled);
        if (count.Segments <= 1) return null;
        var (room, costly) = count.Encoding == SmsEncoding.Gsm7 ? (GsmSegment, "") : (UcsSegment, CostlyCharacters(filled));
        return new("text", string.Create(CultureInfo.InvariantCulture, $"is too long for one text: {count.Units} of {room} with the practice's name and phone filled in; shorten it by {count.Units - room}.{costly}"));
    }

    private static string CostlyCharacters(string text)
    {
        // By characters as people see them: an emoji is two halves that say nothing alone.
        var costly = text.EnumerateRunes().Where(rune => !rune.IsBmp || GsmAlphabet.Septets((char)rune.Value) == 0).Distinct().Take(5);
        return $" The characters {string.Join(' ', costly)} leave room for {UcsSegment} only; without them there is room for {GsmSegment}.";
    }

    [GeneratedRegex(@"\{(?<fact>\w*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(STOP|ALTO)\b")]
    private static partial Regex StopWord();
}
