using System.Text;
using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Lower case, no accents, no apostrophes, emoji by name.</summary>
internal static class Folding
{
    // A phone sends 1600 characters at most; what is longer is not read further.
    private const int Longest = 2000;

    public static string Fold(string? text, ReplyLexicon lexicon)
    {
        var cut = text is null ? "" : text.Length > Longest ? text[..Longest] : text;
        var letters = Ascii.IsValid(cut) ? cut : LatinLetters.Fold(lexicon.Emoji.Replace(cut));
        return string.Create(letters.Length - letters.Count(IsApostrophe), letters, static (folded, letters) =>
        {
            var at = 0;
            foreach (var letter in letters)
            {
                if (!IsApostrophe(letter))
                {
                    folded[at++] = char.ToLowerInvariant(letter);
                }
            }
        });
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or '‘' or '`' or '´';
}
