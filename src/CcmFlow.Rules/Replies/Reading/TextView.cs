using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>The tokens of a text, some of them set aside.</summary>
internal sealed class TextView
{
    private readonly bool[]? aside;
    private readonly ulong[] present;

    public TextView(Token[] tokens, int slotWords, bool[]? aside)
    {
        Tokens = tokens;
        this.aside = aside;
        present = new ulong[slotWords];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (aside is null || !aside[i])
            {
                var slots = tokens[i].Word.Slots;
                for (var part = 0; part < slots.Length; part++)
                {
                    present[part] |= slots[part];
                }
            }
        }
    }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    /// <summary>One bit for each slot that some token fills.</summary>
    public ReadOnlySpan<ulong> Present => present;

    public bool Has(int slot) => (present[slot >> 6] >> (slot & 63) & 1) != 0;

    public bool Fills(int token, int slot) => (aside is null || !aside[token]) && Tokens[token].Word.Fills(slot);

    public bool MayStandBetween(int token) => Tokens[token].Kind == TokenKind.Comma || Tokens[token].Word.Is(WordTraits.Little);

    public bool BeginsAt(int start) => SaysNothing(0, start);

    public bool EndsAt(int end) => SaysNothing(end, Count);

    private bool SaysNothing(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var word = Tokens[i].Word;
            if (!word.IsMark && word.Kind != TokenKind.Emoji && !word.Is(WordTraits.Courtesy | WordTraits.WithStop))
            {
                return false;
            }
        }

        return true;
    }
}
