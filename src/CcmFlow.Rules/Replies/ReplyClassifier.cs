using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies;

/// <summary>
/// Reads a patient's text. Red flags first, then opt-out, consent, help, check-in answers, questions; what is not understood
/// is <see cref="ReplyIntent.Unclear"/>, never OK. It only ever routes upward: it does not diagnose and does not reassure.
/// </summary>
public static class ReplyClassifier
{
    /// <summary>Changes with any word of the tables; stored with each message.</summary>
    public const string LexiconVersion = "2026-11-22.1";

    /// <param name="text">The body as received; null or empty stands for a photo without words.</param>
    /// <param name="language">The patient's language (primary tag). Both word tables are read whatever it is: people mix them.</param>
    /// <param name="context">What was asked last.</param>
    public static ReplyClassification Classify(string? text, string language, ReplyContext context)
    {
        ArgumentNullException.ThrowIfNull(language);
        var read = ReplyText.Read(text);
        var flags = new FlagReader(read);
        var evidence = flags.Found.Concat(flags.Mentioned).Concat(new AnswerReader(read, flags, context).Read())
            .OrderBy(found => found.Intent).ToList();
        if (evidence.Count == 0)
        {
            evidence.Add(new ReplyEvidence(ReplyIntent.Unclear, "not-understood", ""));
        }

        return new ReplyClassification([.. evidence.Select(found => found.Intent).Distinct()], evidence, flags.SuicideRisk);
    }
}
