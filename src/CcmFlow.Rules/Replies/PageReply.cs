using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies;

/// <summary>
/// The grammar of answers to a page. Every word has to be known, so that "who is K7" takes nothing; a bare "ok" takes nothing; no
/// word that a carrier reads as opt-out is part of it.
/// </summary>
public static partial class PageReply
{
    private const int MostMinutes = 480;

    private static readonly FrozenSet<string> AckWords = Set("ack ak acknowledge acknowledged take taking claim claiming accept accepted accepting mine tomo acepto 1");
    private static readonly FrozenSet<string> DeclineWords = Set("pass passing decline declined cant cannot busy unavailable paso rechazo ocupado ocupada nopuedo");
    private static readonly FrozenSet<string> DoneWords = Set("done finished complete completed resolved listo lista hecho hecha terminado terminada termine terminamos");
    private static readonly FrozenSet<string> MinuteWords = Set("m min mins minute minutes minuto minutos");
    private static readonly FrozenSet<string> HourWords = Set("h hr hrs hour hours hora horas");

    private static readonly FrozenSet<string> Fillers = Set(
        "please thanks thank you the case caso it in of i am ill will on for me ok got took have yes si yo el la lo un en gracias por favor and y call llamada code codigo now ahora all");

    public static PageCommand Parse(string? text)
    {
        if (text is null || text.Contains('?', StringComparison.Ordinal))
        {
            return Unclear;
        }

        var words = Words(text);
        var codes = words.Where(word => CaseCode().IsMatch(word)).Distinct().ToList();
        var rest = words.Where(word => !CaseCode().IsMatch(word)).ToList();
        if (words.Count == 0 || codes.Count > 1 || rest.Any(word => !IsKnown(word)))
        {
            return Unclear;
        }

        var code = codes.Count == 1 ? codes[0].ToUpperInvariant() : null;
        return (rest.Any(DoneWords.Contains), rest.Any(DeclineWords.Contains), code) switch
        {
            (true, true, _) => Unclear,
            (true, false, _) => Done(rest, code),
            (false, true, _) => rest.Any(IsNumber) ? Unclear : new PageCommand(PageCommandKind.Decline, code, null),
            (false, false, _) => Ack(rest, code),
        };
    }

    private static PageCommand Unclear { get; } = new(PageCommandKind.Unclear, null, null);

    private static PageCommand Ack(List<string> rest, string? code)
    {
        var takes = rest.Any(word => AckWords.Contains(word) && word != "1") || (code is not null && rest.TrueForAll(word => word == "1" || !IsNumber(word)));
        return takes && !rest.Any(word => IsNumber(word) && word != "1") && !rest.Any(MinuteWords.Contains) && !rest.Any(HourWords.Contains)
            ? new PageCommand(PageCommandKind.Ack, code, null)
            : Unclear;
    }

    private static PageCommand Done(List<string> rest, string? code)
    {
        var numbers = rest.Select((word, at) => (word, at)).Where(pair => IsNumber(pair.word)).ToList();
        var minutes = 0;
        foreach (var (word, at) in numbers)
        {
            var isHours = at + 1 < rest.Count && HourWords.Contains(rest[at + 1]);
            minutes += int.Parse(word, CultureInfo.InvariantCulture) * (isHours ? 60 : 1);
        }

        var hours = rest.Any(HourWords.Contains);
        return (numbers.Count, minutes) switch
        {
            (0, _) => new PageCommand(PageCommandKind.Done, code, null),
            (1, >= 1 and <= MostMinutes) => new PageCommand(PageCommandKind.Done, code, minutes),
            (2, >= 1 and <= MostMinutes) when hours => new PageCommand(PageCommandKind.Done, code, minutes),
            _ => Unclear,
        };
    }

    private static bool IsKnown(string word) =>
        AckWords.Contains(word) || DeclineWords.Contains(word) || DoneWords.Contains(word) || MinuteWords.Contains(word) || HourWords.Contains(word)
        || Fillers.Contains(word) || IsNumber(word);

    private static bool IsNumber(string word) => word.Length <= 4 && word.All(char.IsAsciiDigit);

    private static List<string> Words(string text)
    {
        var folded = ReplyText.Plain(text).Replace("no puedo", "nopuedo", StringComparison.Ordinal);
        return [.. Piece().Matches(SpacedCode().Replace(GluedCommand().Replace(folded, "$1 $2"), "$1$2")).Select(match => match.Value)];
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    [GeneratedRegex("^[a-z]{1,2}[0-9]{1,2}$")]
    private static partial Regex CaseCode();

    [GeneratedRegex(@"[a-z]{1,2}\d{1,2}(?![a-z0-9])|\d+|[a-z]+|:[a-z]+:")]
    private static partial Regex Piece();

    // "ackk7"
    [GeneratedRegex(@"\b(ack|done|pass|take)([a-z]{1,2}\d{1,2})\b")]
    private static partial Regex GluedCommand();

    // "ack k 7", "k-7"
    [GeneratedRegex(@"\b([a-z])[ -](\d{1,2})\b(?!\s*min)")]
    private static partial Regex SpacedCode();
}
