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
        if (sender == ReplySender.Patient && RulesFoundNothing(evidence, flags, lexicon) && lexicon.Points?.Reaches(read, flags.Found.Count > 0) == true && !ReadingReader.Measures(read, lexicon))
        {
            evidence.Add(new ReplyEvidence(ReplyIntent.Emergency, "points", read.Words(0, read.Tokens.Length)));
        }

        if (evidence.Count == 0)
        {
            evidence.Add(flags.SetAsideOrDenied() ?? new ReplyEvidence(ReplyIntent.Unclear, "not-understood", ""));
        }

        var ordered = evidence.OrderBy(found => found.Intent).ToList();
        return new ReplyClassification([.. ordered.Select(found => found.Intent).Distinct()], ordered, flags.SuicideRisk) { LexiconVersion = lexicon.Version };
    }

    // Points speak only where no rule did: they overrule no denial, idiom, mention, number or answer.
    private static bool RulesFoundNothing(List<ReplyEvidence> evidence, FlagReader flags, ReplyLexicon lexicon) =>
        flags.Mentioned.Count == 0 && flags.SetAsideOrDenied() is null
        && evidence.TrueForAll(found => found.Intent is ReplyIntent.Urgent or ReplyIntent.RoutineQuestion && !found.RuleId.Contains(':', StringComparison.Ordinal) && !lexicon.ReadingIds.Contains(found.RuleId));
}
