using System.Globalization;
using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Numbers that patients send: sugar, oxygen, pulse, temperature, blood pressure. The limits stand in the tables.</summary>
internal sealed class ReadingReader(ReplyText text, ReplyLexicon lexicon, bool complaint)
{
    private const string HeartRate = "hr";
    private const int WindowAfter = 9;
    private const int WindowBefore = 3;

    private readonly List<(int High, int Low)> pairs = Pairs(text, lexicon);

    /// <summary>Each with the token of its number.</summary>
    public IEnumerable<(ReplyEvidence Evidence, int At)> Read()
    {
        foreach (var reading in lexicon.Readings)
        {
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Word.Fills(reading.Slot))
                {
                    foreach (var evidence in ReadAt(reading, i))
                    {
                        yield return evidence;
                    }
                }
            }
        }

        foreach (var evidence in BareTemperatures())
        {
            yield return evidence;
        }

        foreach (var (high, low) in pairs)
        {
            if (Pressure(high, low) is { } evidence)
            {
                yield return (evidence, high);
            }
        }
    }

    /// <summary>The tokens of numbers that lie in the usual range of what they measure.</summary>
    public HashSet<int> Normal()
    {
        var normal = new HashSet<int>();
        foreach (var reading in lexicon.Readings.Where(reading => reading.Normal is not null))
        {
            for (var i = 0; i < text.Tokens.Length; i++)
            {
                if (text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Word.Fills(reading.Slot))
                {
                    normal.UnionWith(NumbersOf(reading, i).Where(at => IsNormal(reading, ValueAt(reading, at))));
                }
            }
        }

        foreach (var (high, low) in pairs.Where(pair => IsNormal(lexicon.Systolic, ValueAt(lexicon.Systolic, pair.High)) && IsNormal(lexicon.Diastolic, ValueAt(lexicon.Diastolic, pair.Low))))
        {
            normal.Add(high);
            normal.Add(low);
        }

        return normal;
    }

    /// <summary>A number stands there that is measured, whatever is thought of it.</summary>
    public static bool Measures(ReplyText text, ReplyLexicon lexicon) => HasNumber(text) && new ReadingReader(text, lexicon, complaint: false).MeasuresAny();

    public static bool HasNumber(ReplyText text)
    {
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private bool MeasuresAny() =>
        pairs.Count > 0 || lexicon.Readings.Any(reading => Enumerable.Range(0, text.Tokens.Length).Any(i =>
            text.Tokens[i].Kind == TokenKind.Word && text.Tokens[i].Word.Fills(reading.Slot) && NumbersOf(reading, i).Count > 0));

    private IEnumerable<(ReplyEvidence Evidence, int At)> ReadAt(ReadingTable reading, int word)
    {
        foreach (var at in NumbersOf(reading, word))
        {
            if (Judge(reading.Limits, ValueAt(reading, at)) is { } severity)
            {
                yield return (new ReplyEvidence(severity, reading.Id, text.Words(Math.Min(word, at), Math.Max(word, at) + 1)), at);
            }
        }
    }

    // "103.9 and confused": nothing else that patients measure is a little over a hundred with one decimal.
    private IEnumerable<(ReplyEvidence Evidence, int At)> BareTemperatures()
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Word.Value is >= 100 and < 108 && text.Tokens[i].Text.IndexOf('.', StringComparison.Ordinal) == 3 && !IsOfSomethingElse(i)
                && Judge(lexicon.Temperature.Limits, text.Tokens[i].Word.Value ?? 0) is { } severity)
            {
                yield return (new ReplyEvidence(severity, lexicon.Temperature.Id, text.Tokens[i].Text), i);
            }
        }
    }

    private List<int> NumbersOf(ReadingTable reading, int word)
    {
        var (start, end) = text.SentenceOf(word);
        var after = Numbers(reading, word + 1, OtherReading(reading, word + 1, Math.Min(end, word + 1 + WindowAfter)));
        return after.Count > 0 ? after : Numbers(reading, AfterOtherReading(reading, Math.Max(start, word - WindowBefore), word), word);
    }

    // "Pulse 70, pressure 120/70": the 70 is told already.
    private int AfterOtherReading(ReadingTable reading, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Number && OtherReading(reading, Math.Max(from - 1, 0), i) < i)
            {
                return i + 1;
            }
        }

        return from;
    }

    // "Pressure 134/78 pulse 70": the 70 is no pressure.
    private int OtherReading(ReadingTable reading, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!text.Tokens[i].Word.Fills(reading.Slot) && lexicon.Readings.Any(other => other != reading && text.Tokens[i].Word.Fills(other.Slot)))
            {
                return i;
            }
        }

        return to;
    }

    private static bool IsNormal(ReadingTable reading, decimal value) => reading.Normal is { } usual && value >= usual.From && value < usual.Below;

    private List<int> Numbers(ReadingTable reading, int from, int to)
    {
        var numbers = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Word.Value is { } && !IsOfSomethingElse(i) && !pairs.Exists(pair => pair.High == i || pair.Low == i)
                && ValueAt(reading, i) is var value && value >= reading.Least && value <= reading.Most)
            {
                numbers.Add(i);
            }
        }

        return numbers;
    }

    // "2.8 mmol"; a small number with decimals is in the other unit, too.
    private decimal ValueAt(ReadingTable reading, int at)
    {
        var value = text.Tokens[at].Word.Value ?? 0;
        return reading.OtherUnit is { } unit && (NextStartsWith(at, unit) || (value < 30 && decimal.Truncate(value) != value)) ? value * reading.OtherUnitFactor : value;
    }

    private bool NextStartsWith(int at, string unit) => at + 1 < text.Tokens.Length && text.Tokens[at + 1].Text.StartsWith(unit, StringComparison.Ordinal);

    // "Spo2 80 hr 140": the hr goes with the number after it.
    private bool IsOfSomethingElse(int number) => number + 1 < text.Tokens.Length && text.Tokens[number + 1].Word.Is(WordTraits.OtherUnit)
        && !(text.Tokens[number + 1].Text == HeartRate && number + 2 < text.Tokens.Length && text.Tokens[number + 2].Kind == TokenKind.Number);

    private ReplyIntent? Judge(IReadOnlyList<ReadingLimit> limits, decimal value)
    {
        foreach (var limit in limits)
        {
            if (limit.Holds(value, complaint))
            {
                return limit.Severity;
            }
        }

        return null;
    }

    private ReplyEvidence? Pressure(int highAt, int lowAt)
    {
        var (high, low) = (text.Tokens[highAt].Word.Value ?? 0, text.Tokens[lowAt].Word.Value ?? 0);
        if (high is < 50 or > 300 || low is < 25 or > 200 || high <= low)
        {
            return null;
        }

        ReplyIntent? worst = null;
        foreach (var severity in new[] { Judge(lexicon.Systolic.Limits, high), Judge(lexicon.Diastolic.Limits, low) })
        {
            worst = severity is { } found && (worst is null || found < worst) ? found : worst;
        }

        return worst is { } intent ? new ReplyEvidence(intent, "blood-pressure", $"{Number(high)}/{Number(low)}") : null;
    }

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    // "190/110", "190 over 110", "pressure 190 110": not part of a date, a phone number or a longer number.
    private static List<(int High, int Low)> Pairs(ReplyText text, ReplyLexicon lexicon)
    {
        var pairs = new List<(int, int)>();
        for (var i = 0; i + 1 < text.Tokens.Length; i++)
        {
            if (!IsTwoOrThreeDigits(text.Tokens[i]))
            {
                continue;
            }

            var low = IsTwoOrThreeDigits(text.Tokens[i + 1]) && (IsSlash(text, i, i + 1) || IsSpacedPressure(text, lexicon, i)) ? i + 1
                : i + 2 < text.Tokens.Length && IsTwoOrThreeDigits(text.Tokens[i + 2])
                    && (text.Tokens[i + 1].Word.Is(WordTraits.Over) || (text.Tokens[i + 1].Kind == TokenKind.Comma && IsSlash(text, i, i + 2))) ? i + 2
                : -1;
            if (low > 0 && !IsPartOfMore(text, i, low))
            {
                pairs.Add((i, low));
            }
        }

        return pairs;
    }

    private static bool IsTwoOrThreeDigits(Token token) => token.Kind == TokenKind.Number && token.Word.Value is >= 10 and < 1000 && !token.Text.Contains('.', StringComparison.Ordinal);

    private static bool IsSlash(ReplyText text, int high, int low) =>
        text.Folded.AsSpan(text.Tokens[high].End, text.Tokens[low].Start - text.Tokens[high].End).Trim() is "/" or "\\" or "-";

    // Two numbers side by side that can be a pressure are one where the sentence has named it before, however often: "was 128 76, now 238 128".
    private static bool IsSpacedPressure(ReplyText text, ReplyLexicon lexicon, int high)
    {
        if (!IsSpaced(lexicon.Systolic, text.Tokens[high]) || !IsSpaced(lexicon.Diastolic, text.Tokens[high + 1]) || text.Tokens[high + 1].Word.Value >= text.Tokens[high].Word.Value
            || !text.Folded.AsSpan(text.Tokens[high].End, text.Tokens[high + 1].Start - text.Tokens[high].End).IsWhiteSpace())
        {
            return false;
        }

        var named = false;
        for (var i = text.SentenceOf(high).Start; i < high; i++)
        {
            named |= text.Tokens[i].Word.Fills(lexicon.Systolic.Slot);
            if (i >= high - WindowBefore && !text.Tokens[i].Word.Fills(lexicon.Systolic.Slot) && lexicon.Readings.Any(other => text.Tokens[i].Word.Fills(other.Slot)))
            {
                return false;
            }
        }

        return named;
    }

    private static bool IsSpaced(ReadingTable reading, Token token) => reading.Spaced is { } range && token.Word.Value is { } value && value >= range.From && value < range.Below;

    private static bool IsPartOfMore(ReplyText text, int high, int low)
    {
        var before = text.Tokens[high].Start - 1;
        var after = text.Tokens[low].End;
        return (before >= 0 && (text.Folded[before] is '/' or '.' or '-' || char.IsAsciiDigit(text.Folded[before])))
            || (after < text.Folded.Length && text.Folded[after] is ('/' or '-'))
            || (after + 1 < text.Folded.Length && text.Folded[after] == '.' && char.IsAsciiDigit(text.Folded[after + 1]));
    }
}
