using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Everything of a text that is no flag.</summary>
internal sealed class AnswerReader
{
    public const string QuestionMark = "question-mark";

    private readonly ReplyText text;
    private readonly ReplyLexicon lexicon;
    private readonly FlagReader flags;
    private readonly ReplyContext context;
    private readonly ReplySender sender;
    private readonly List<Token> whole;
    private readonly OptOutReader optOuts;

    public AnswerReader(ReplyText text, ReplyLexicon lexicon, FlagReader flags, ReplyContext context, ReplySender sender)
    {
        this.text = text;
        this.lexicon = lexicon;
        this.flags = flags;
        this.context = context;
        this.sender = sender;
        whole = [.. text.Tokens.Where(token => !token.IsMark)];
        optOuts = new OptOutReader(text, lexicon, flags, sender);
    }

    public IEnumerable<ReplyEvidence> Read()
    {
        var optOut = optOuts.Read();
        if (optOut is not null)
        {
            yield return optOut;
            if (optOuts.LeavesMore())
            {
                yield return Whole(ReplyIntent.Unclear, "more-than-stop");
            }
        }
        else if (optOuts.Is(lexicon.StartTexts))
        {
            yield return Whole(ReplyIntent.OptIn, "start-word");
        }
        else if (context == ReplyContext.Consent && Consent() is { } consent)
        {
            yield return consent;
        }

        if (sender == ReplySender.Clinician && context is ReplyContext.Page or ReplyContext.Any && PageCommandOf() is { } command)
        {
            yield return command;
        }

        var asksWho = WhoIsThis();
        if (optOuts.Is(lexicon.HelpTexts) || asksWho)
        {
            yield return Whole(ReplyIntent.Help, "help-word");
        }

        if (optOut is null && context == ReplyContext.Checkin && new WellReader(text, lexicon, flags).IsWell())
        {
            yield return Whole(ReplyIntent.OkCheckin, "all-is-well");
        }

        if (optOut is null && !asksWho && Question() is { } question)
        {
            yield return question;
        }
    }

    // A yes with a question or a condition is no consent yet, nor is one that answers how somebody is.
    private ReplyEvidence? Consent() =>
        text.Asks || whole.Count == 0 || TellsHowItIs() ? null
        : OnlyOf(WordTraits.Yes, WordTraits.WithYes) ? Whole(ReplyIntent.ConsentYes, "yes")
        : OnlyOf(WordTraits.No, WordTraits.WithNo) ? Whole(ReplyIntent.ConsentNo, "no")
        : null;

    // "Yes I am ok" may answer last week's check-in; "I am ok with that" agrees.
    private bool TellsHowItIs() => Enumerable.Range(0, whole.Count - 1).Any(i =>
        whole[i].Word.Is(WordTraits.Feels) && whole[i + 1].Word.Is(WordTraits.Well | WordTraits.WithWell)
        && whole.Skip(i + 1).FirstOrDefault(token => token.Word.Is(WordTraits.Well)) is { } well && !(whole.IndexOf(well) + 1 < whole.Count && whole[whole.IndexOf(well) + 1].Text is "with" or "con"));

    private bool OnlyOf(WordTraits saying, WordTraits beside) =>
        whole.Exists(token => token.Word.Is(saying)) && whole.TrueForAll(token => token.Word.Is(saying | beside));

    private ReplyEvidence? PageCommandOf()
    {
        ReplyIntent? intent = PageReply.Parse(text.Folded, lexicon).Kind switch
        {
            PageCommandKind.Ack => ReplyIntent.AckPage,
            PageCommandKind.Decline => ReplyIntent.DeclinePage,
            PageCommandKind.Done => ReplyIntent.DonePage,
            _ => null,
        };
        return intent is { } found ? Whole(found, "page-command") : null;
    }

    private bool WhoIsThis() => flags.Said.Exists(finding => finding.Rule.Kind == RuleKind.WhoIsThis);

    private ReplyEvidence? Question()
    {
        foreach (var finding in flags.Complaints.Concat(flags.Around.Where(finding => finding.Rule.Kind == RuleKind.Request)))
        {
            if (SaysSomethingElse(finding.Span) && (!finding.Rule.CanBeDenied || flags.Denial.Of(finding.Span) is null))
            {
                return new ReplyEvidence(ReplyIntent.RoutineQuestion, finding.Rule.Id, text.Words(finding.Span.Start, finding.Span.End));
            }
        }

        return text.Asks && flags.Found.Count == 0 && whole.Count > 1 ? Whole(ReplyIntent.RoutineQuestion, QuestionMark) : null;
    }

    // Not part of a flag's sentence, of what is denied, or of "no problems".
    private bool SaysSomethingElse(Span span) =>
        !flags.FlaggedSentences.Contains(text.SentenceOf(span.Start).Start)
        && !Enumerable.Range(span.Start, span.End - span.Start).All(flags.Denied.Contains)
        && !flags.Said.Exists(well => well.Rule.Kind == RuleKind.Well && span.Hits.All(well.Span.Hits.Contains));

    private ReplyEvidence Whole(ReplyIntent intent, string rule) => new(intent, rule, text.Words(0, text.Tokens.Length));
}
