using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Rows of a rule to patterns.</summary>
internal static class PatternParser
{
    private const int FewestLettersOfAStem = 2;

    public static IEnumerable<Pattern> Parse(LexiconRule rule, IReadOnlyDictionary<string, LexiconWord[]> groups, SlotTable slots, int order)
    {
        foreach (var (language, source, line) in rule.Sources)
        {
            Exception Fault(string mend) => new LexiconException(rule.File, line, $"{language} \"{source}\"", mend);
            var fromStart = source.StartsWith("^ ", StringComparison.Ordinal);
            var toEnd = source.EndsWith(" $", StringComparison.Ordinal);
            var parts = source.TrimStart('^').TrimEnd('$').Trim().Split(" & ")
                .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slot => ParseSlot(slot, groups, slots, Fault)).ToArray()).ToList();
            if (parts.Any(part => part.Length == 0 || part[0].Optional))
            {
                throw Fault("each part has to begin with a word that may not be missing.");
            }

            if ((fromStart || toEnd) && parts.Count > 1)
            {
                throw Fault("\"^\" and \"$\" go with words in order, not with \"&\".");
            }

            yield return new Pattern(rule, order++, parts, fromStart, toEnd);
        }
    }

    private static PatternSlot ParseSlot(string source, IReadOnlyDictionary<string, LexiconWord[]> groups, SlotTable slots, Func<string, Exception> fault)
    {
        var optional = source.EndsWith('?');
        var words = source.TrimEnd('?').Split('|').SelectMany(alternative => Expand(alternative, groups, fault));
        return new PatternSlot(slots.Of(words), optional);
    }

    private static LexiconWord[] Expand(string alternative, IReadOnlyDictionary<string, LexiconWord[]> groups, Func<string, Exception> fault)
    {
        if (alternative is ['{', .. var group, '}'])
        {
            return groups.TryGetValue(group, out var known) ? known : throw fault($"there is no group \"{group}\".");
        }

        var word = LexiconWord.Parse(alternative);
        return word.Text.Length >= (word.IsStem ? FewestLettersOfAStem : 1) && word.Text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == ':')
            ? [word]
            : throw fault($"\"{alternative}\" is no word; write lower case letters without accents and apostrophes.");
    }
}
