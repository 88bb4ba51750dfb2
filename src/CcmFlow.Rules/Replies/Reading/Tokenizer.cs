using System.Globalization;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Folded text to tokens, in the spelling of the tables: abbreviations written out, spelled-out numbers as digits.</summary>
internal ref struct Tokenizer(string folded, Vocabulary vocabulary)
{
    private readonly List<Token> tokens = new(24);
    private int at;

    public List<Token> Read()
    {
        while (at < folded.Length)
        {
            var letter = folded[at];
            if (letter == 'h' && IsLink())
            {
                at = EndOf(static next => !char.IsWhiteSpace(next));
            }
            else if (letter is >= 'a' and <= 'z')
            {
                Take(TokenKind.Word, EndOf(static next => next is >= 'a' and <= 'z' or >= '0' and <= '9'));
            }
            else if (char.IsAsciiDigit(letter))
            {
                Take(TokenKind.Number, EndOfNumber());
            }
            else if (letter == ':' && EmojiEnd() is { } end)
            {
                Take(TokenKind.Emoji, end);
            }
            else if (letter is '.' or '!' or '?' or ';')
            {
                TakeMark(TokenKind.SentenceEnd);
            }
            else if (letter == '-' && IsInsideAWord())
            {
                at++;
            }
            else if (letter is ',' or '\n' or ':' or '-' or '(' or ')')
            {
                TakeMark(TokenKind.Comma);
            }
            else
            {
                at++;
            }
        }

        return WithNumbers(Rewritten(tokens));
    }

    // "x-ray", "120-80"
    private readonly bool IsInsideAWord() =>
        at > 0 && at + 1 < folded.Length && char.IsAsciiLetterOrDigit(folded[at - 1]) && char.IsAsciiLetterOrDigit(folded[at + 1]);

    // A photo's address holds no words of the sender.
    private readonly bool IsLink() => folded.AsSpan(at) is ['h', 't', 't', 'p', ':', '/', ..] or ['h', 't', 't', 'p', 's', ':', '/', ..];

    private readonly int EndOf(Func<char, bool> goesOn)
    {
        var end = at + 1;
        while (end < folded.Length && goesOn(folded[end]))
        {
            end++;
        }

        return end;
    }

    // "5.6", "5,6", but not "5," and not "1,600" (a thousand mark).
    private readonly int EndOfNumber()
    {
        var end = EndOf(char.IsAsciiDigit);
        if (end + 1 >= folded.Length || folded[end] is not ('.' or ',') || !char.IsAsciiDigit(folded[end + 1]))
        {
            return end;
        }

        var decimals = end + 2;
        while (decimals < folded.Length && char.IsAsciiDigit(folded[decimals]))
        {
            decimals++;
        }

        return decimals - end - 1 <= 2 ? decimals : end;
    }

    private readonly int? EmojiEnd()
    {
        var end = EndOf(static next => next is >= 'a' and <= 'z');
        return end > at + 1 && end < folded.Length && folded[end] == ':' ? end + 1 : null;
    }

    private void Take(TokenKind kind, int end)
    {
        var text = folded.AsSpan(at, end - at);
        tokens.Add(new Token(kind == TokenKind.Number ? vocabulary.OfNumber(text) : vocabulary.Of(text), at, end));
        at = end;
    }

    // Of several marks in a row one is kept; a sentence's end outweighs a comma.
    private void TakeMark(TokenKind kind)
    {
        var mark = new Token(Vocabulary.OfMark(kind), at, at + 1);
        if (tokens.Count == 0 || !tokens[^1].IsMark)
        {
            if (kind == TokenKind.SentenceEnd || tokens.Count > 0)
            {
                tokens.Add(mark);
            }
        }
        else if (kind == TokenKind.SentenceEnd)
        {
            tokens[^1] = mark;
        }

        at++;
    }

    private readonly List<Token> Rewritten(List<Token> read)
    {
        if (!read.Exists(token => token.Word.Rewrites.Length > 0))
        {
            return read;
        }

        var written = new List<Token>(read.Count + 8);
        for (var i = 0; i < read.Count; i++)
        {
            var rewrite = Array.Find(read[i].Word.Rewrites, known => Stands(known.From, read, i));
            if (rewrite is null)
            {
                written.Add(read[i]);
                continue;
            }

            var last = i + rewrite.From.Count - 1;
            foreach (var word in rewrite.To)
            {
                written.Add(new Token(vocabulary.Of(word), read[i].Start, read[last].End));
            }

            i = last;
        }

        return written;
    }

    private static bool Stands(IReadOnlyList<string> words, List<Token> read, int from)
    {
        if (from + words.Count > read.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!read[from + i].Word.Forms.Contains(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private readonly List<Token> WithNumbers(List<Token> read)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].Word.NumberPart > 0 && SpelledNumber.Read(read, i) is { } number)
            {
                var word = vocabulary.OfNumber(number.Value.ToString(CultureInfo.InvariantCulture));
                read[i] = new Token(word, read[i].Start, read[number.End - 1].End);
                read.RemoveRange(i + 1, number.End - i - 1);
            }
        }

        return read;
    }
}
