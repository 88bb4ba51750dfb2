using System.Text;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A text as the rules read it: folded, split, abbreviations written out.</summary>
internal sealed class ReplyText
{
    private readonly (int Start, int End)[] sentenceOf;

    private ReplyText(string folded, List<Token> tokens)
    {
        Folded = folded;
        Tokens = [.. tokens];
        Asks = folded.Contains('?', StringComparison.Ordinal);
        sentenceOf = new (int, int)[tokens.Count];
        Sentences = Split();
    }

    public string Folded { get; }

    public Token[] Tokens { get; }

    /// <summary>There is a question mark.</summary>
    public bool Asks { get; }

    /// <summary>Spans of tokens between sentence ends, marks not included.</summary>
    public IReadOnlyList<(int Start, int End)> Sentences { get; }

    public static ReplyText Read(string? text, ReplyLexicon lexicon)
    {
        var folded = Folding.Fold(text, lexicon);
        return new ReplyText(folded, new Tokenizer(folded, lexicon.Words).Read());
    }

    /// <summary>The words from one token to another, for evidence.</summary>
    public string Words(int start, int end)
    {
        var words = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (!Tokens[i].IsMark)
            {
                _ = (words.Length > 0 ? words.Append(' ') : words).Append(Tokens[i].Text);
            }
        }

        return words.ToString();
    }

    /// <summary>The sentence that a token stands in.</summary>
    public (int Start, int End) SentenceOf(int token) => sentenceOf[token];

    private List<(int Start, int End)> Split()
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i <= Tokens.Length; i++)
        {
            if (i < Tokens.Length && Tokens[i].Kind != TokenKind.SentenceEnd)
            {
                continue;
            }

            if (i > start)
            {
                sentences.Add((start, i));
                Array.Fill(sentenceOf, (start, i), start, i - start);
            }

            if (i < Tokens.Length)
            {
                sentenceOf[i] = (start, i);
            }

            start = i + 1;
        }

        return sentences;
    }
}
