namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A word of the tables. "faint*" stands for every word that begins so.</summary>
internal readonly record struct LexiconWord(string Text, bool IsStem)
{
    public static LexiconWord Parse(string source) => source.EndsWith('*') ? new(source[..^1], true) : new(source, false);
}
