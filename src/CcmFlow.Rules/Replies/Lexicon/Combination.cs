namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>Findings that together are more than each: fever and confusion. Of each group one has to be found.</summary>
internal sealed record Combination(string Id, ReplyIntent Severity, IReadOnlyList<IReadOnlyList<string>> Groups);
