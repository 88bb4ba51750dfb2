using CcmFlow.Rules.Replies.Lexicon;
using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies;

/// <summary>
/// Reads a text. Red flags first, then opt-out, consent, help, check-in answers, questions; what is not understood
/// is <see cref="ReplyIntent.Unclear"/>, never OK. It only ever routes upward: it does not diagnose and does not reassure.
/// </summary>
public static class ReplyClassifier
{
    /// <summary>Date and content mark of the tables, e.g. "2026-11-22.2+1a2b3c4d": changes with any word of them, holds no PHI, kept with each message.</summary>
    public static string LexiconVersion => ReplyLexicon.Current.Version;

    /// <summary>A patient's text; in the context of a page, a clinician's.</summary>
    public static ReplyClassification Classify(string? text, string language, ReplyContext context) =>
        Classify(text, language, context, context == ReplyContext.Page ? ReplySender.Clinician : ReplySender.Patient);

    /// <param name="text">The body as received; null or empty stands for a photo without words.</param>
    /// <param name="language">The sender's language (primary tag), if known. Both word tables are read whatever it is: people mix them.</param>
    /// <param name="context">What was asked last.</param>
    /// <param name="sender">Who wrote.</param>
    public static ReplyClassification Classify(string? text, string? language, ReplyContext context, ReplySender sender) =>
        Classify(text, context, sender, ReplyLexicon.Current);

    internal static ReplyClassification Classify(string? text, ReplyContext context, ReplySender sender, ReplyLexicon lexicon)
    {
        var read = ReplyText.Read(text, lexicon);
        var flags = new FlagReader(read, lexicon);
        var evidence = new List<ReplyEvidence>(flags.Found);
        evidence.AddRange(flags.Mentioned);
        evidence.AddRange(new AnswerReader(read, lexicon, flags, context, sender).Read());
        if (sender == ReplySender.Patient)
        {
            Doubt(read, lexicon, flags, evidence);
            evidence.AddRange(ByPoints(read, lexicon, flags, evidence));
        }

        if (evidence.Count == 0)
        {
            evidence.Add(flags.SetAsideOrDenied() ?? new ReplyEvidence(ReplyIntent.Unclear, "not-understood", ""));
        }

        var ordered = evidence.OrderBy(found => found.Intent).ToList();
        return new ReplyClassification([.. ordered.Select(found => found.Intent).Distinct()], ordered, flags.SuicideRisk) { LexiconVersion = lexicon.Version };
    }

    // "Stroke" or "ambulance" in a longer sentence may be what it talks about, and so may more words of a sign: for a nurse, if the
    // words around it speak clearly against an emergency. In a few words it is the message. Suicide, numbers and some rules are never doubted.
    private static void Doubt(ReplyText text, ReplyLexicon lexicon, FlagReader flags, List<ReplyEvidence> evidence)
    {
        var emergencies = evidence.FindAll(found => found.Intent == ReplyIntent.Emergency);
        if (emergencies.Count == 0 || flags.SuicideRisk || flags.AreCertain || lexicon.EmergencyPoints is not { } points)
        {
            return;
        }

        var mark = emergencies.TrueForAll(found => flags.OneWord.Contains(found.RuleId)) && !points.Reaches(text, RulesFound.OneWord) ? "one-word"
            : !flags.HasUndoubted && !emergencies.Exists(found => IsReading(found, lexicon)) && points.Doubts(text, flags.FlaggedSentences) ? "doubted"
            : null;
        if (mark is null)
        {
            return;
        }

        evidence.RemoveAll(emergencies.Contains);
        evidence.AddRange(emergencies.Select(found => found with { Intent = ReplyIntent.Urgent, RuleId = $"{mark}:{found.RuleId}" }));
    }

    private static IEnumerable<ReplyEvidence> ByPoints(ReplyText text, ReplyLexicon lexicon, FlagReader flags, List<ReplyEvidence> evidence)
    {
        var whole = text.Words(0, text.Tokens.Length);
        if (EmergencyPointsMaySpeak(evidence, lexicon) && lexicon.EmergencyPoints?.Reaches(text, FoundBy(flags)) == true && !ReadingReader.Measures(text, lexicon))
        {
            yield return new ReplyEvidence(ReplyIntent.Emergency, "points", whole);
        }
        else if (OptOutPointsMaySpeak(text, evidence, flags) && lexicon.OptOutPoints?.Reaches(text, evidence.Count > 0 ? RulesFound.Less : RulesFound.Nothing) == true)
        {
            yield return new ReplyEvidence(ReplyIntent.OptOut, "opt-out-points", whole);
            yield return new ReplyEvidence(ReplyIntent.Unclear, "opt-out-points", whole);
        }
    }

    // Points overrule no number and no answer.
    private static bool EmergencyPointsMaySpeak(List<ReplyEvidence> evidence, ReplyLexicon lexicon) =>
        evidence.TrueForAll(found => found.Intent is ReplyIntent.Urgent or ReplyIntent.RoutineQuestion && !IsReading(found, lexicon));

    private static bool IsReading(ReplyEvidence found, ReplyLexicon lexicon) => lexicon.ReadingIds.Contains(found.RuleId[(found.RuleId.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    private static RulesFound FoundBy(FlagReader flags) =>
        flags.Mentioned.Count > 0 || flags.Found.Exists(found => found.RuleId.Contains(':', StringComparison.Ordinal)) || flags.SetAsideOrDenied() is not null ? RulesFound.InDoubt
        : flags.Found.Count > 0 ? RulesFound.Less
        : RulesFound.Nothing;

    // An opt-out by points is heard only where no rule knows better, and a person reads it, too.
    private static bool OptOutPointsMaySpeak(ReplyText text, List<ReplyEvidence> evidence, FlagReader flags) =>
        evidence.TrueForAll(found => found is { Intent: ReplyIntent.RoutineQuestion, RuleId: AnswerReader.QuestionMark }) && !text.Tokens.Any(token => token.Word.Is(WordTraits.Yes)) && !flags.Around.Exists(finding => finding.Rule.Kind == RuleKind.NoOptOut);
}
