namespace CcmFlow.Rules.Replies;

/// <summary>Why an intent was found.</summary>
/// <param name="Intent">The intent that the rule speaks for.</param>
/// <param name="RuleId">Stable id of the lexicon row, e.g. "chest-pain".</param>
/// <param name="Words">The words of the text that matched, folded. They are the patient's words: PHI, never for a log.</param>
public sealed record ReplyEvidence(ReplyIntent Intent, string RuleId, string Words);
