using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>Red and urgent flags of a text: found, denied, or only mentioned.</summary>
internal sealed class FlagReader
{
    private readonly ReplyText text;
    private readonly ReplyLexicon lexicon;

    public FlagReader(ReplyText text, ReplyLexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        var whole = new TextView(text.Tokens, lexicon.Words.SlotWords, null);
        Around = lexicon.Around.Find(whole);
        var idioms = SetAside(RuleKind.Idiom);
        var plain = idioms is null ? whole : new TextView(text.Tokens, lexicon.Words.SlotWords, idioms);
        Said = lexicon.Said.Find(plain);
        Denial = new Denial(plain, lexicon.SignSlot);
        var found = Said.FindAll(finding => finding.Rule.Kind is RuleKind.Emergency or RuleKind.Urgent);
        var denied = found.FindAll(IsDenied);
        foreach (var finding in found)
        {
            // "Breathing better": the word alone is no flag where it is said to be well.
            if (finding.Span.Hits is [var only] && Said.Exists(well => well.Rule.Kind == RuleKind.Well && well.Span.Hits.Contains(only)))
            {
                continue;
            }

            // "no me duele el pecho": the chest alone, another row of the same rule, is denied with the pain.
            if (!denied.Exists(other => other.Rule == finding.Rule && finding.Span.Hits.Length <= other.Span.Hits.Length && finding.Span.Hits.All(other.Span.Hits.Contains)))
            {
                Take(finding);
            }
        }

        HearDeniedSuicide();
        Complaints = Said.FindAll(finding => finding.Rule.Kind == RuleKind.Complaint);
        ReadReadings();
        Combine();
    }

    public List<ReplyEvidence> Found { get; } = [];

    public List<ReplyEvidence> Mentioned { get; } = [];

    public bool SuicideRisk { get; private set; }

    /// <summary>Ids of rules whose flag is one word and no more, its mere name, in a sentence of some length: it may be what somebody talks about.</summary>
    public HashSet<string> OneWord { get; } = [];

    /// <summary>Tokens of denied flags, with what denies them.</summary>
    public HashSet<int> Denied { get; } = [];

    /// <summary>Sentences (by their first token) in which a flag stands.</summary>
    public HashSet<int> FlaggedSentences { get; } = [];

    /// <summary>Nothing around them doubts these flags: the text says that one is of this moment, or that it is the thing itself.</summary>
    public bool AreCertain => FlaggedSentences.Any(start => Stands(RuleKind.AtThisMoment, start, text.SentenceOf(start).End));

    /// <summary>Of a flag that was found, more than its mere name, under a rule that is never doubted.</summary>
    public bool HasUndoubted { get; private set; }

    /// <summary>Complaints that are no flag, denied ones too.</summary>
    public IReadOnlyList<Finding> Complaints { get; }

    public Denial Denial { get; }

    /// <summary>What was found beside idioms.</summary>
    public List<Finding> Said { get; }

    /// <summary>What was found whether in an idiom or not: idioms themselves, times, requests.</summary>
    public List<Finding> Around { get; }

    /// <summary>Words of danger that meant none, in a text that says nothing else: not understood, and with the reason.</summary>
    public ReplyEvidence? SetAsideOrDenied()
    {
        var idiom = Around.Find(finding => finding.Rule.Kind == RuleKind.Idiom);
        return idiom.Rule is not null ? new ReplyEvidence(ReplyIntent.Unclear, idiom.Rule.Id, text.Words(idiom.Span.Start, idiom.Span.End))
            : Denied.Count > 0 ? new ReplyEvidence(ReplyIntent.Unclear, "denied", text.Words(Denied.Min(), Denied.Max() + 1))
            : null;
    }

    // Denied or years ago it calls for nobody at once, but is never passed over.
    private void HearDeniedSuicide()
    {
        if (Around.Find(finding => finding.Rule is { Kind: RuleKind.Idiom, Suicide: true }) is { Rule: { } rule, Span: var span })
        {
            AddOnce(Found, new ReplyEvidence(ReplyIntent.Urgent, rule.Id, text.Words(span.Start, span.End)));
        }
    }

    private bool[]? SetAside(RuleKind kind)
    {
        bool[]? aside = null;
        foreach (var finding in Around)
        {
            if (finding.Rule.Kind == kind)
            {
                aside ??= new bool[text.Tokens.Length];
                foreach (var hit in finding.Span.Hits)
                {
                    aside[hit] = !text.Tokens[hit].Word.Is(WordTraits.NeverAside);
                }
            }
        }

        return aside;
    }

    private bool IsDenied(Finding finding)
    {
        if (!finding.Rule.CanBeDenied || Denial.Of(finding.Span) is not { } denial)
        {
            return false;
        }

        Denied.UnionWith(Denial.WordsOf(finding.Span, denial));
        return true;
    }

    private void Take(Finding finding)
    {
        var (rule, span) = (finding.Rule, finding.Span);
        FlaggedSentences.Add(text.SentenceOf(span.Start).Start);
        var intent = rule.Kind == RuleKind.Emergency ? ReplyIntent.Emergency : ReplyIntent.Urgent;
        if (span.Hits.Length > 1 || rule.Suicide || WordsOfSentence(span.Start) < PointTable.FewestWordsOfTalk)
        {
            OneWord.Remove(rule.Id);
        }
        else if (!Found.Exists(known => known.RuleId == rule.Id))
        {
            OneWord.Add(rule.Id);
        }

        if (Found.Exists(known => known.RuleId == rule.Id && known.Intent == intent))
        {
            return;
        }

        var evidence = new ReplyEvidence(intent, rule.Id, text.Words(span.Start, span.End));
        switch (rule.Suicide && !rule.CanBeMention ? null : MentionOf(span))
        {
            case null:
                SuicideRisk |= rule.Suicide;
                HasUndoubted |= !rule.CanBeDoubted && span.Hits.Length > 1;
                AddOnce(Found, evidence);
                break;
            case RuleKind.Resolved:
                AddOnce(Found, evidence with { Intent = ReplyIntent.Urgent, RuleId = $"resolved:{rule.Id}" });
                break;
            case { } mention:
                AddOnce(Mentioned, evidence with { Intent = ReplyIntent.RoutineQuestion, RuleId = $"{ReplyLexicon.NameOf(mention)}:{rule.Id}" });
                break;
        }
    }

    private int WordsOfSentence(int token)
    {
        var (start, end) = text.SentenceOf(token);
        return text.Tokens[start..end].Count(word => !word.IsMark && !word.Word.Is(WordTraits.Courtesy));
    }

    /// <summary>Null where the flag is of now. What is over but was lately is told to a nurse, not to 911.</summary>
    private RuleKind? MentionOf(Span span)
    {
        var (start, end) = text.SentenceOf(span.Start);
        if (Stands(RuleKind.AtThisMoment, start, end))
        {
            return null;
        }

        var clause = AfterTurn(start, span.Start);
        if (Stands(RuleKind.MightCome, clause, end, span.Start))
        {
            return RuleKind.MightCome;
        }

        if (Stands(RuleKind.Now, start, end))
        {
            return null;
        }

        start = clause;
        return Stands(RuleKind.LongAgo, start, end) ? RuleKind.LongAgo
            : Stands(RuleKind.FamilyPast, start, end) ? RuleKind.FamilyPast
            : Stands(RuleKind.Resolved, start, end) ? RuleKind.Resolved
            : null;
    }

    // "The knee pain is gone but my face is numb": what is said before a "but" is over, not what comes after it.
    private int AfterTurn(int start, int flag)
    {
        for (var i = flag - 1; i > start; i--)
        {
            if (text.Tokens[i].Word.Is(WordTraits.Turns))
            {
                return i + 1;
            }
        }

        return start;
    }

    private bool Stands(RuleKind kind, int start, int end, int before = int.MaxValue)
    {
        foreach (var finding in Around)
        {
            if (finding.Rule.Kind == kind && finding.Span.Within(start, end) && finding.Span.Start <= before)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadReadings()
    {
        if (!ReadingReader.HasNumber(text))
        {
            return;
        }

        var complaint = Found.Exists(evidence => !lexicon.ReadingRules.Contains(evidence.RuleId))
            || Complaints.Any(finding => Denial.Of(finding.Span) is null);
        foreach (var (evidence, at) in new ReadingReader(text, lexicon, complaint).Read())
        {
            if (MentionOf(new Span(at, at + 1, [at])) is RuleKind.LongAgo or RuleKind.MightCome)
            {
                AddOnce(Mentioned, evidence with { Intent = ReplyIntent.RoutineQuestion, RuleId = $"long-ago:{evidence.RuleId}" });
            }
            else
            {
                AddOnce(Found, evidence);
            }
        }
    }

    private void Combine()
    {
        foreach (var combination in lexicon.Combinations)
        {
            if (combination.Groups.All(group => group.Any(IsFound)))
            {
                AddOnce(Found, new ReplyEvidence(combination.Severity, combination.Id, text.Words(0, text.Tokens.Length)));
            }
        }
    }

    private bool IsFound(string rule) =>
        Found.Exists(evidence => evidence.RuleId == rule)
        || Complaints.Any(finding => finding.Rule.Id == rule && Denial.Of(finding.Span) is null);

    // Several rows of a rule find the same thing: the first is enough.
    private static void AddOnce(List<ReplyEvidence> list, ReplyEvidence evidence)
    {
        if (!list.Exists(known => known.RuleId == evidence.RuleId && known.Intent == evidence.Intent))
        {
            list.Add(evidence);
        }
    }
}
