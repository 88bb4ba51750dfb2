using System.Collections.Concurrent;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A word of the tables, one object for each spelling. "faint*" stands for every word that begins so.</summary>
internal sealed class LexiconWord
{
    private static readonly ConcurrentDictionary<string, LexiconWord> Known = new(StringComparer.Ordinal);

    private LexiconWord(string source)
    {
        IsStem = source.EndsWith('*');
        Text = IsStem ? source[..^1] : source;
        Letters = LettersOf(Text);
    }

    public string Text { get; }

    public bool IsStem { get; }

    /// <summary>One bit for each letter that occurs: two words one edit apart differ in two bits at most.</summary>
    public uint Letters { get; }

    public static LexiconWord Get(string source) => Known.GetOrAdd(source, word => new LexiconWord(word));

    public static LexiconWord[] GetAll(IEnumerable<string> sources) => [.. sources.Select(Get)];

    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var character in word)
        {
            letters |= 1u << (character is >= 'a' and <= 'z' ? character - 'a' : 26 + (character % 6));
        }

        return letters;
    }
}
