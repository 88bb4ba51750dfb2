namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Where the words of the tables stand in one text. Each table word, and each list of words, is compared with the text once.</summary>
internal sealed class WordPositions(ReplyText text, IReadOnlySet<int> masked)
{
    private readonly Dictionary<LexiconWord, bool[]?> ofWord = [];
    private readonly Dictionary<LexiconWord[], bool[]?> ofList = [];

    public ReplyText Text { get; } = text;

    /// <summary>For each token whether it is one of the words; null when none is.</summary>
    public bool[]? Of(LexiconWord[] words)
    {
        if (ofList.TryGetValue(words, out var known))
        {
            return known;
        }

        bool[]? positions = null;
        foreach (var word in words)
        {
            if (OfWord(word) is { } found)
            {
                positions = positions is null ? [.. found] : [.. positions.Zip(found, (left, right) => left || right)];
            }
        }

        ofList.Add(words, positions);
        return positions;
    }

    private bool[]? OfWord(LexiconWord word)
    {
        if (ofWord.TryGetValue(word, out var known))
        {
            return known;
        }

        bool[]? positions = null;
        for (var i = 0; i < Text.Tokens.Count; i++)
        {
            if (!Text.Tokens[i].IsMark && !masked.Contains(i) && Spelling.Matches(Text.Tokens[i], word))
            {
                positions ??= new bool[Text.Tokens.Count];
                positions[i] = true;
            }
        }

        ofWord.Add(word, positions);
        return positions;
    }
}
