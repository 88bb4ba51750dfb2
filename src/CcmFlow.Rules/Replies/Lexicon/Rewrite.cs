namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>"do not" is read as "dont", "cp" as "chest pain".</summary>
internal sealed record Rewrite(IReadOnlyList<string> From, IReadOnlyList<string> To);
