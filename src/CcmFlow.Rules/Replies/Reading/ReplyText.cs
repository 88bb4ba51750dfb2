using System.Text.RegularExpressions;
using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A text as the rules read it: folded, split, common abbreviations written out.</summary>
internal sealed partial class ReplyText
{
    // A phone sends 1600 characters at most; what is longer is not read further.
    private const int Longest = 2000;

    private ReplyText(string folded, IReadOnlyList<Token> tokens, bool asks)
    {
        Folded = folded;
        Tokens = tokens;
        Asks = asks;
    }

    public string Folded { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>There is a question mark.</summary>
    public bool Asks { get; }

    public static ReplyText Read(string? text)
    {
        var folded = Abbreviations.WriteOut(Plain(text ?? ""));
        var tokens = new List<Token>();
        foreach (Match match in Piece().Matches(folded))
        {
            Add(tokens, match.Value);
        }

        return new ReplyText(folded, tokens, folded.Contains('?', StringComparison.Ordinal));
    }

    /// <summary>The words from one token to another, for evidence.</summary>
    public string Words(int start, int end) =>
        string.Join(' ', Tokens.Skip(start).Take(end - start).Where(token => !token.IsMark).Select(token => token.Text));

    /// <summary>Spans of tokens between sentence ends, marks not included.</summary>
    public IEnumerable<(int Start, int End)> Sentences()
    {
        var start = 0;
        for (var i = 0; i <= Tokens.Count; i++)
        {
            if (i < Tokens.Count && Tokens[i].Kind != TokenKind.SentenceEnd)
            {
                continue;
            }

            if (i > start)
            {
                yield return (start, i);
            }

            start = i + 1;
        }
    }

    /// <summary>The sentence that a token stands in.</summary>
    public (int Start, int End) SentenceOf(int token) =>
        Sentences().Where(sentence => token >= sentence.Start && token < sentence.End).DefaultIfEmpty((0, Tokens.Count)).First();

    /// <summary>Lower case, no accents, no apostrophes, emoji by name.</summary>
    public static string Plain(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        var letters = LatinLetters.Fold(EmojiNames.Replace(cut));
#pragma warning disable CA1308 // The word tables are lower case; nothing is compared with what was not folded.
        return Apostrophe().Replace(letters, "").ToLowerInvariant();
#pragma warning restore CA1308
    }

    private static void Add(List<Token> tokens, string piece)
    {
        var kind = piece[0] switch
        {
            ':' when piece.Length > 1 => TokenKind.Emoji,
            >= '0' and <= '9' => TokenKind.Number,
            ',' or '\n' or ':' or '-' or '(' or ')' => TokenKind.Comma,
            '.' or '!' or '?' or ';' => TokenKind.SentenceEnd,
            _ => TokenKind.Word,
        };
        if (kind is TokenKind.Comma or TokenKind.SentenceEnd && (tokens.Count == 0 || tokens[^1].IsMark))
        {
            if (tokens.Count > 0 && kind == TokenKind.SentenceEnd)
            {
                tokens[^1] = new Token(kind, piece[..1], [piece[..1]]);
            }

            return;
        }

        var text = kind == TokenKind.Number ? piece.Replace(',', '.') : kind is TokenKind.Comma or TokenKind.SentenceEnd ? piece[..1] : piece;
        tokens.Add(new Token(kind, text, kind == TokenKind.Word ? FormsOf(text) : [text]));
    }

    private static IReadOnlyList<string> FormsOf(string word)
    {
        var drawnOut = DrawnOut();
        return drawnOut.IsMatch(word)
            ? [word, drawnOut.Replace(word, "$1$1"), drawnOut.Replace(word, "$1")]
            : [word];
    }

    [GeneratedRegex(@":[a-z]+:|[a-z][a-z0-9]*|\d+(?:[.,]\d{1,2}(?!\d))?|[,\n:()-]|[.!?;]+")]
    private static partial Regex Piece();

    [GeneratedRegex("['’‘`´]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"([a-z])\1{2,}")]
    private static partial Regex DrawnOut();
}
