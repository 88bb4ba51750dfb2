namespace CcmFlow.Rules.Replies.Reading;

/// <summary>
/// Numbers as a phone's dictation writes them: "forty two", "two hundred ten", "one eighty", "ciento ochenta", "cuarenta y dos". Small
/// ones that stand alone stay words: "one side of my face" holds no reading.
/// </summary>
internal static class SpelledNumber
{
    private const int SmallestAlone = 20;

    /// <summary>The number that begins at a token, and the token after it.</summary>
    public static (int Value, int End)? Read(List<Token> tokens, int start)
    {
        var value = 0;
        var end = start;
        var smallest = int.MaxValue;
        for (var i = start; i < tokens.Count; i++)
        {
            var part = tokens[i].Word.NumberPart;
            if (part == 0)
            {
                if (tokens[i].Text is "and" or "y" && i > start && i + 1 < tokens.Count && tokens[i + 1].Word.NumberPart is > 0 and < 100)
                {
                    continue;
                }

                break;
            }

            if (part == 100 && value is > 0 and < 10)
            {
                value *= 100;
            }
            else if (value is > 0 and < 10 && part is >= 10 and < 100)
            {
                // "one eighty"
                value = (value * 100) + part;
            }
            else if (value > 0 && part >= smallest)
            {
                break;
            }
            else
            {
                value += part;
            }

            smallest = part;
            end = i + 1;
        }

        return value >= SmallestAlone ? (value, end) : null;
    }
}
