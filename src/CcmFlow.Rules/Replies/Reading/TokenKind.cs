namespace CcmFlow.Rules.Replies.Reading;

internal enum TokenKind
{
    Word,
    Number,
    Emoji,
    Comma,
    SentenceEnd,
}
