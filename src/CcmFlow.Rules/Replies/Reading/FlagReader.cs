using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Red and urgent flags of a text: found, denied, or only mentioned.</summary>
internal sealed class FlagReader
{
    private readonly WordPositions words;
    private readonly WordPositions unmasked;

    public FlagReader(ReplyText text)
    {
        unmasked = new WordPositions(text, new HashSet<int>());
        var idioms = Idioms.Patterns.SelectMany(pattern => pattern.Find(unmasked)).SelectMany(span => span.Hits).ToHashSet();
        words = new WordPositions(text, idioms);
        Read(RedFlags.Rules);
        Read(UrgentFlags.Rules);
        Complaints = [.. RoutineSigns.Complaints.SelectMany(rule => rule.Patterns.SelectMany(pattern => pattern.Find(words)).Select(span => (rule.Id, span)))];
        ReadVitalSigns(text);
    }

    public List<ReplyEvidence> Found { get; } = [];

    public List<ReplyEvidence> Mentioned { get; } = [];

    public bool SuicideRisk { get; private set; }

    /// <summary>Tokens of denied flags, with what denies them.</summary>
    public HashSet<int> Denied { get; } = [];

    /// <summary>Sentences (by their first token) in which a flag stands.</summary>
    public HashSet<int> FlaggedSentences { get; } = [];

    /// <summary>Complaints that are no flag, denied ones too.</summary>
    public IReadOnlyList<(string Id, Span Span)> Complaints { get; }

    public WordPositions Words => words;

    /// <summary>The words with those of idioms.</summary>
    public WordPositions Unmasked => unmasked;

    private void Read(IReadOnlyList<LexiconRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var span in rule.Patterns.SelectMany(pattern => pattern.Find(words)))
            {
                Take(rule, span);
            }
        }
    }

    private void Take(LexiconRule rule, Span span)
    {
        if (rule.CanBeDenied && Denial.FirstDenial(words, span) is { } denial)
        {
            Denied.UnionWith(Enumerable.Range(Math.Min(denial, span.Start), span.End - Math.Min(denial, span.Start)));
            return;
        }

        var text = words.Text;
        var evidence = new ReplyEvidence(rule.Intent, rule.Id, text.Words(span.Start, span.End));
        FlaggedSentences.Add(text.SentenceOf(span.Start).Start);
        if (!rule.Suicide && MentionOf(span) is { } mention)
        {
            AddOnce(Mentioned, evidence with { Intent = ReplyIntent.RoutineQuestion, RuleId = $"{mention}:{rule.Id}" });
            return;
        }

        SuicideRisk |= rule.Suicide;
        AddOnce(Found, evidence);
    }

    private string? MentionOf(Span span)
    {
        var (start, end) = words.Text.SentenceOf(span.Start);
        if (Stands(Mentions.MightCome, start, span.Start))
        {
            return "might-come";
        }

        if (Stands(Mentions.OfNow, start, end))
        {
            return null;
        }

        return Stands(Mentions.LongAgo, start, end) ? "long-ago" : Stands(Mentions.FamilyPast, start, end) ? "family-past" : null;
    }

    private bool Stands(IReadOnlyList<Pattern> patterns, int start, int end) =>
        patterns.Any(pattern => pattern.Find(unmasked).Any(span => span.Start >= start && span.End <= end));

    private void ReadVitalSigns(ReplyText text)
    {
        var otherComplaint = Found.Any(evidence => evidence.RuleId is not ("pressure" or "sugar"))
            || Complaints.Any(complaint => !Denial.IsDenied(words, complaint.Span));
        foreach (var evidence in VitalSigns.Read(text, otherComplaint))
        {
            AddOnce(Found, evidence);
        }

        if (Found.Any(evidence => evidence.RuleId is "confused") && Found.Any(evidence => evidence.RuleId is "fever" or "temperature"))
        {
            AddOnce(Found, new ReplyEvidence(ReplyIntent.Emergency, "fever-and-confusion", text.Words(0, text.Tokens.Count)));
        }
    }

    // Several rows of a rule find the same thing: the first is enough.
    private static void AddOnce(List<ReplyEvidence> list, ReplyEvidence evidence)
    {
        if (!list.Any(known => known.RuleId == evidence.RuleId && known.Intent == evidence.Intent))
        {
            list.Add(evidence);
        }
    }
}
