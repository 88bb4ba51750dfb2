using System.Text;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>The consonants that are heard in a word, for words written by ear: "hedake" and "headache", "siesure" and "seizure".</summary>
internal static class EnglishSound
{
    private const int ShortestWord = 5;
    private const int FewestConsonants = 3;

    /// <summary>Null for a word too short to be told by its sound.</summary>
    public static string? Of(string word)
    {
        if (word.Length < ShortestWord)
        {
            return null;
        }

        var sound = new StringBuilder(word.Length);
        if (IsVowel(word[0]))
        {
            sound.Append('a');
        }

        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            var (heard, read) = (word[i], next) switch
            {
                ('p', 'h') => ('f', 2),
                ('g', 'h') => (' ', 2),
                ('c', 'h') or ('c', 'k') => ('k', 2),
                ('t', 'h') => ('0', 2),
                ('s', 'h') => ('s', 2),
                ('k', 'n') => ('n', 2),
                ('w', 'r') => ('r', 2),
                ('c', 'e' or 'i' or 'y') or ('z', _) => ('s', 1),
                ('c' or 'q', _) => ('k', 1),
                ('g', 'e' or 'i') => ('j', 1),
                ('h' or 'w' or 'y', _) when i > 0 => (' ', 1),
                _ => (IsVowel(word[i]) ? ' ' : word[i], 1),
            };
            if (heard != ' ' && (sound.Length == 0 || sound[^1] != heard))
            {
                sound.Append(heard);
            }

            i += read - 1;
        }

        return sound.Length >= FewestConsonants ? sound.ToString() : null;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
