using System.Text;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>How a word sounds in Spanish, for words written by ear: "caveza" and "cabeza", "desmalle" and "desmaye", "inchado" and "hinchado".</summary>
internal static class SpanishSound
{
    public const int ShortestWord = 5;

    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : ' ';
            var (heard, read) = (word[i], next) switch
            {
                ('c', 'h') => ("C", 2),
                ('l', 'l') => ("y", 2),
                ('q', 'u') => ("k", 2),
                ('g', 'u') when i + 2 < word.Length && word[i + 2] is 'e' or 'i' => ("g", 2),
                ('h', _) => ("", 1),
                ('v', _) => ("b", 1),
                ('z', _) => ("s", 1),
                ('c', 'e' or 'i') => ("s", 1),
                ('c', _) => ("k", 1),
                ('g', 'e' or 'i') => ("j", 1),
                ('x', _) => ("j", 1),
                ('m', 'b' or 'p' or 'v') => ("n", 1),
                _ => (word[i].ToString(), 1),
            };
            // Doubled letters sound once.
            if (heard.Length > 0 && (sound.Length == 0 || sound[^1] != heard[0]))
            {
                sound.Append(heard);
            }

            i += read - 1;
        }

        return sound.ToString();
    }
}
