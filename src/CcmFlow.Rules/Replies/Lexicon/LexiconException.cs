namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>A table that cannot be used: where, and what to write instead.</summary>
public sealed class LexiconException(string file, int line, string field, string mend)
    : Exception($"{file}, line {line}, {field}: {mend}")
{
    public string File { get; } = file;

    public int Line { get; } = line;

    public string Field { get; } = field;
}
