using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>What the tables know of one spelling: the same object for each text that holds it.</summary>
internal sealed class Word(TokenKind kind, string text)
{
    public TokenKind Kind { get; } = kind;

    /// <summary>Lower case, without accents and apostrophes; emoji by name, e.g. ":good:".</summary>
    public string Text { get; } = text;

    /// <summary>The text and what it is without drawn-out letters ("heeelp": "help").</summary>
    public string[] Forms { get; init; } = [text];

    public WordTraits Traits { get; init; }

    /// <summary>One bit a slot: a place in a pattern that this word fills.</summary>
    public ulong[] Slots { get; init; } = [];

    /// <summary>What begins with this word and is written in another way in the tables; the longest first.</summary>
    public Rewrite[] Rewrites { get; init; } = [];

    public decimal? Value { get; init; }

    /// <summary>What the word adds to a spelled-out number: "forty" 40, "hundred" 100; 0 for none.</summary>
    public int NumberPart { get; init; }

    public bool IsMark => Kind is TokenKind.Comma or TokenKind.SentenceEnd;

    public bool Fills(int slot) => slot >> 6 < Slots.Length && (Slots[slot >> 6] >> (slot & 63) & 1) != 0;

    public bool Is(WordTraits trait) => (Traits & trait) != 0;
}
