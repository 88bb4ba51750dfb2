using System.Globalization;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A word, number, emoji or mark of a folded text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Lower case, without accents and apostrophes; emoji by name, e.g. ":good:".</param>
/// <param name="Forms">The text and what it is without drawn-out letters ("heeelp": "help").</param>
internal sealed record Token(TokenKind Kind, string Text, IReadOnlyList<string> Forms)
{
    /// <summary>Not a word that people mean as it stands.</summary>
    public bool MayBeTypo { get; } = Kind == TokenKind.Word && !RealWords.Contains(Text);

    /// <summary>Letters of the text; the other forms have the same ones.</summary>
    public uint Letters { get; } = LexiconWord.LettersOf(Text);

    public bool IsMark => Kind is TokenKind.Comma or TokenKind.SentenceEnd;

    public decimal? Value =>
        Kind == TokenKind.Number && decimal.TryParse(Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
