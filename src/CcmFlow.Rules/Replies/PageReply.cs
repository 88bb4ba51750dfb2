using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies;

/// <summary>
/// The grammar of answers to a page. Every word has to be known, so that "who is K7" takes nothing; a bare "ok" takes nothing; no
/// word that a carrier reads as opt-out is part of it.
/// </summary>
public static partial class PageReply
{
    private const int MostMinutes = 480;

    // Phrases of known words that mean more than their words.
    private static readonly (string From, string To)[] Joined =
    [
        ("no puedo", "nopuedo"), ("thank you", "thanks"), ("on it", "onit"), ("got it", "gotit"), ("got this", "gotit"), ("have this", "haveit"), ("have it", "haveit"),
        ("on my way", "omw"), ("right away", "rightaway"), ("have a patient", "busy"), ("have a pt", "busy"), ("have patient", "busy"), ("have a call", "busy"), ("on a call", "busy"),
        ("in a code", "busy"), ("in code", "busy"), ("on a code", "busy"), ("code blue", "busy"), ("will do", "willdo"), ("i can ", "i "), ("i will call", "i will calling"), ("ill call", "ill calling"), ("will call", "will calling"),
        ("got the case", "gotit"), ("have the case", "haveit"), ("got this one", "gotit"), ("hago cargo", "encargo"), ("lo tengo", "lotengo"), ("taking a call", "busy"), ("a code", "busy"),
    ];

    public static PageCommand Parse(string? text) => Parse(text, ReplyLexicon.Current);

    internal static PageCommand Parse(string? text, ReplyLexicon lexicon)
    {
        if (text is null || text.Contains('?', StringComparison.Ordinal))
        {
            return Unclear;
        }

        var words = Words(text, lexicon);
        var codes = words.Where(word => CaseCode().IsMatch(word)).Distinct().ToList();
        var rest = words.Where(word => !CaseCode().IsMatch(word)).ToList();
        if (words.Count == 0 || codes.Count > 1 || rest.Any(word => !IsKnown(word, lexicon)))
        {
            return Unclear;
        }

        var code = codes.Count == 1 ? codes[0].ToUpperInvariant() : null;
        return (rest.Any(word => Is(lexicon, word, WordTraits.ReportsPage)), rest.Any(word => Is(lexicon, word, WordTraits.PassesPage)), code) switch
        {
            (true, true, _) => Unclear,
            (true, false, _) => Done(rest, code, lexicon),
            (false, true, _) => rest.Any(IsNumber) ? Unclear : new PageCommand(PageCommandKind.Decline, code, null),
            (false, false, _) => Ack(rest, code, lexicon),
        };
    }

    private static PageCommand Unclear { get; } = new(PageCommandKind.Unclear, null, null);

    private static PageCommand Ack(List<string> rest, string? code, ReplyLexicon lexicon)
    {
        var takes = rest.Any(word => Is(lexicon, word, WordTraits.TakesPage) && word != "1") || (code is not null && rest.TrueForAll(word => word == "1" || !(IsNumber(word) || word == EmojiNames.Neutral)));
        return takes && !rest.Any(word => IsNumber(word) && word != "1") && !rest.Any(word => Is(lexicon, word, WordTraits.MinuteWord)) && !rest.Any(word => Is(lexicon, word, WordTraits.HourWord))
            ? new PageCommand(PageCommandKind.Ack, code, null)
            : Unclear;
    }

    private static PageCommand Done(List<string> rest, string? code, ReplyLexicon lexicon)
    {
        var numbers = rest.Select((word, at) => (word, at)).Where(pair => IsNumber(pair.word)).ToList();
        var minutes = 0;
        foreach (var (word, at) in numbers)
        {
            var isHours = at + 1 < rest.Count && Is(lexicon, rest[at + 1], WordTraits.HourWord);
            minutes += int.Parse(word, CultureInfo.InvariantCulture) * (isHours ? 60 : 1);
        }

        var hours = rest.Any(word => Is(lexicon, word, WordTraits.HourWord));
        return (numbers.Count, minutes) switch
        {
            (0, _) => new PageCommand(PageCommandKind.Done, code, null),
            (1, >= 1 and <= MostMinutes) => new PageCommand(PageCommandKind.Done, code, minutes),
            (2, >= 1 and <= MostMinutes) when hours => new PageCommand(PageCommandKind.Done, code, minutes),
            _ => Unclear,
        };
    }

    private static bool IsKnown(string word, ReplyLexicon lexicon) =>
        Is(lexicon, word, WordTraits.TakesPage | WordTraits.PassesPage | WordTraits.ReportsPage | WordTraits.MinuteWord | WordTraits.HourWord | WordTraits.WithPage) || IsNumber(word)
        || word == EmojiNames.Neutral || word == ":good:";

    private static bool Is(ReplyLexicon lexicon, string word, WordTraits trait) => lexicon.Words.Of(word).Is(trait);

    private static bool IsNumber(string word) => word.Length <= 4 && word.All(char.IsAsciiDigit);

    private static List<string> Words(string text, ReplyLexicon lexicon)
    {
        var joined = Joined.Aggregate(Folding.Fold(text, lexicon), (folded, phrase) => folded.Replace(phrase.From, phrase.To, StringComparison.Ordinal));
        return [.. Piece().Matches(SpacedCode().Replace(GluedCommand().Replace(joined, "$1 $2"), "$1$2")).Select(match => match.Value)];
    }

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
