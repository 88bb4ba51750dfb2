namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A word at its place in the folded text.</summary>
/// <param name="Word">What the tables know of it.</param>
/// <param name="Start">First character.</param>
/// <param name="End">After the last character.</param>
internal readonly record struct Token(Word Word, int Start, int End)
{
    public string Text => Word.Text;

    public TokenKind Kind => Word.Kind;

    public bool IsMark => Word.IsMark;
}
