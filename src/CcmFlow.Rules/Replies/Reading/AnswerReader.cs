using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Everything of a text that is no flag.</summary>
internal sealed class AnswerReader
{
    private readonly ReplyText text;
    private readonly FlagReader flags;
    private readonly ReplyContext context;
    private readonly List<Token> whole;
    private readonly Lazy<HashSet<int>> denied;
    private readonly Lazy<HashSet<int>> wellPhrases;

    public AnswerReader(ReplyText text, FlagReader flags, ReplyContext context)
    {
        this.text = text;
        this.flags = flags;
        this.context = context;
        whole = [.. text.Tokens.Where(token => !token.IsMark)];
        denied = new Lazy<HashSet<int>>(DeniedTokens);
        wellPhrases = new Lazy<HashSet<int>>(() =>
            [.. WellPhrases.Patterns.SelectMany(pattern => pattern.Find(flags.Words)).SelectMany(span => span.Hits)]);
    }
    public IEnumerable<ReplyEvidence> Read()
    {
        var optOut = OptOut();
        if (optOut is not null)
        {
            yield return optOut;
        }
        else if (OptOutPhrases.IsStart(whole))
        {
            yield return Whole(ReplyIntent.OptIn, "start-word");
        }
        else if (context == ReplyContext.Consent && Consent() is { } consent)
        {
            yield return consent;
        }

        if (context == ReplyContext.Page && PageCommandOf() is { } command)
        {
            yield return command;
        }

        if (OptOutPhrases.IsHelp(whole) || AsksWhoWeAre())
        {
            yield return Whole(ReplyIntent.Help, "help-word");
        }

        if (optOut is null && context == ReplyContext.Checkin && IsWell())
        {
            yield return Whole(ReplyIntent.OkCheckin, "all-is-well");
        }

        if (optOut is null && !AsksWhoWeAre() && Question() is { } question)
        {
            yield return question;
        }
    }

    private ReplyEvidence? OptOut()
    {
        if (OptOutPhrases.IsStop(whole))
        {
            return Whole(ReplyIntent.OptOut, "stop-word");
        }

        var sentences = text.Sentences().ToList();
        if (sentences.Count > 1 && (StopsAlone(sentences[0]) || StopsAlone(sentences[^1])))
        {
            return Whole(ReplyIntent.OptOut, "stop-sentence");
        }

        var phrase = OptOutPhrases.Phrases.SelectMany(pattern => pattern.Find(flags.Words)).FirstOrDefault();
        return phrase is null ? null : new ReplyEvidence(ReplyIntent.OptOut, "stop-phrase", text.Words(phrase.Start, phrase.End));
    }

    private bool StopsAlone((int Start, int End) sentence)
    {
        var words = WordsOf(sentence);
        return words.Count > 0 && words[0].Text is "stop" or "stopall" or "unsubscribe" or "optout" or "alto" && OptOutPhrases.IsStop(words);
    }

    private ReplyEvidence? Consent()
    {
        // A yes with a question or a condition is no consent yet.
        if (!text.Asks && whole.Count > 0)
        {
            if (IsYes(whole))
            {
                return Whole(ReplyIntent.ConsentYes, "yes");
            }

            if (IsNo(whole))
            {
                return Whole(ReplyIntent.ConsentNo, "no");
            }
        }

        return null;
    }

    private static bool IsYes(List<Token> words) =>
        (words.Any(word => word.Forms.Any(AnswerWords.IsYes)) || words is [{ Text: "y" or "s" }] || Phrase(words, "sign me up", "count me in", "of course", "por supuesto", "de acuerdo"))
        && words.All(word => word.Forms.Any(AnswerWords.MayGoWithYes) || word.Text is "y" or "s");

    private static bool IsNo(List<Token> words) =>
        (words.Any(word => word.Forms.Any(AnswerWords.IsNo)) || words is [{ Text: "n" }])
        && words.All(word => word.Forms.Any(AnswerWords.MayGoWithNo) || word.Text == "n");

    private static bool Phrase(List<Token> words, params string[] phrases)
    {
        var joined = string.Join(' ', words.Select(word => word.Text));
        return phrases.Any(phrase => joined.Contains(phrase, StringComparison.Ordinal));
    }

    private ReplyEvidence? PageCommandOf()
    {
        ReplyIntent? intent = PageReply.Parse(text.Folded).Kind switch
        {
            PageCommandKind.Ack => ReplyIntent.AckPage,
            PageCommandKind.Decline => ReplyIntent.DeclinePage,
            PageCommandKind.Done => ReplyIntent.DonePage,
            _ => null,
        };
        return intent is { } found ? Whole(found, "page-command") : null;
    }

    private bool AsksWhoWeAre() => Phrase(whole, "who is this", "who are you", "whos this", "who sent this", "who dis", "quien es", "quienes son", "quien manda", "de quien es este");

    // At least one sentence says that all is well, and no sentence says anything else but a question.
    private bool IsWell()
    {
        var kinds = text.Sentences().Select(WordsAndPlaces).Where(words => words.Count > 0)
            .Select(words => IsWell(words) ? 'w' : IsPolite(words) ? 'p' : AsksOnly(words) ? 'q' : 'x').ToList();
        return flags.Found.Count == 0 && flags.Mentioned.Count == 0 && kinds.Contains('w') && !kinds.Contains('x');
    }

    private bool IsWell(List<(Token Token, int At)> words)
    {
        var inPhrase = wellPhrases.Value;
        var wellWords = words.Where(word => !denied.Value.Contains(word.At)).ToList();
        var givesReading = whole.Any(VitalSigns.IsReadingWord);
        var saysWell = words.Any(word => inPhrase.Contains(word.At)) || wellWords.Any(word => word.Token.Forms.Any(AnswerWords.IsWell))
            || (words.All(word => word.Token.Forms.Any(AnswerWords.IsWellWhenAsked) || IsCourtesy(word.Token.Text)) && words.Any(word => word.Token.Forms.Any(AnswerWords.IsWellWhenAsked)));
        return saysWell && wellWords.All(word => inPhrase.Contains(word.At) || word.Token.Forms.Any(AnswerWords.MayGoWithWell) || (givesReading && IsReading(word.Token)));
    }

    // "Sugar 110, feeling good": a reading that raised no flag is no complaint.
    private static bool IsReading(Token token) => token.Kind == TokenKind.Number || VitalSigns.IsReadingWord(token);

    private bool IsPolite(List<(Token Token, int At)> words) =>
        words.All(word => denied.Value.Contains(word.At) || IsCourtesy(word.Token.Text));

    private static bool IsCourtesy(string word) =>
        word is "thanks" or "thank" or "you" or "gracias" or "muchas" or "god" or "bless" or "dios" or "bendiga" or "le" or "lo" or "la" or "hi" or "hello" or "hola" or "good"
            or "morning" or "buenos" or "buenas" or "dias" or "tardes" or EmojiNames.Neutral or EmojiNames.Good or "doctor" or "nurse" or "so" or "much" or "very" or "maam" or "sir";

    private bool AsksOnly(List<(Token Token, int At)> words)
    {
        var start = words[0].At;
        var end = words[^1].At + 1;
        return RoutineSigns.Requests.Any(rule => FindUnmasked(rule).Any(span => span.Start >= start && span.End <= end)) 
            && !flags.Complaints.Any(complaint => complaint.Span.Start >= start && complaint.Span.End <= end);
    }

    private ReplyEvidence? Question()
    {
        var requests = RoutineSigns.Requests.SelectMany(rule => FindUnmasked(rule).Select(span => (rule.Id, Span: span)));
        foreach (var (id, span) in flags.Complaints.Concat(requests))
        {
            if (SaysSomethingElse(span) && (id == "not-well" || !Denial.IsDenied(flags.Words, span)))
            {
                return new ReplyEvidence(ReplyIntent.RoutineQuestion, id, text.Words(span.Start, span.End));
            }
        }

        return text.Asks && flags.Found.Count == 0 && whole.Count > 1 ? Whole(ReplyIntent.RoutineQuestion, "question-mark") : null;
    }

    // Not part of a flag's sentence, of what is denied, or of "no problems".
    private bool SaysSomethingElse(Span span) =>
        !flags.FlaggedSentences.Contains(text.SentenceOf(span.Start).Start)
        && !Enumerable.Range(span.Start, span.End - span.Start).All(flags.Denied.Contains)
        && !span.Hits.All(wellPhrases.Value.Contains);

    // "No pain, doing good": what is denied, flag or complaint, does not stand against all being well.
    private HashSet<int> DeniedTokens()
    {
        var tokens = new HashSet<int>(flags.Denied);
        foreach (var (_, span) in flags.Complaints.Where(complaint => complaint.Id != "not-well"))
        {
            if (Denial.FirstDenial(flags.Words, span) is { } denial)
            {
                var start = Math.Min(denial, span.Start);
                tokens.UnionWith(Enumerable.Range(start, span.End - start));
            }
        }

        return tokens;
    }

    // A request may lie in an idiom ("confused about my bill"); only flags are not looked for there.
    private IEnumerable<Span> FindUnmasked(LexiconRule rule) => rule.Patterns.SelectMany(pattern => pattern.Find(flags.Unmasked));

    private List<Token> WordsOf((int Start, int End) sentence) =>
        [.. text.Tokens.Skip(sentence.Start).Take(sentence.End - sentence.Start).Where(token => !token.IsMark)];

    private List<(Token Token, int At)> WordsAndPlaces((int Start, int End) sentence) =>
        [.. Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Where(i => !text.Tokens[i].IsMark).Select(i => (text.Tokens[i], i))];

    private ReplyEvidence Whole(ReplyIntent intent, string rule) => new(intent, rule, text.Words(0, text.Tokens.Count));
}
