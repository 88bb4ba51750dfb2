using System.Collections.Frozen;
using System.Text;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Emoji as words. What is in no row of the tables is ":emoji:", which says nothing.</summary>
internal sealed class EmojiNames(IReadOnlyDictionary<int, string> names)
{
    public const string Neutral = ":emoji:";

    private readonly FrozenDictionary<int, string> names = names.ToFrozenDictionary();

    public string Replace(string text)
    {
        var named = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (names.TryGetValue(rune.Value, out var name))
            {
                named.Append(' ').Append(name).Append(' ');
            }
            else if (IsModifier(rune.Value))
            {
                continue;
            }
            else if (rune.Value is >= 0x1F000 or (>= 0x2600 and <= 0x27BF))
            {
                named.Append(' ').Append(Neutral).Append(' ');
            }
            else
            {
                named.Append(rune);
            }
        }

        return named.ToString();
    }

    // Variation selectors, zero-width joiner, skin tones.
    private static bool IsModifier(int rune) => rune is 0xFE0E or 0xFE0F or 0x200D or (>= 0x1F3FB and <= 0x1F3FF);
}
