using CcmFlow.Rules.Replies.Lexicon;

namespace CcmFlow.Rules.Replies.Reading;

/// <summary>A rule and where one of its patterns was found.</summary>
/// <param name="Order">Of the pattern in the tables: findings are listed in it.</param>
internal readonly record struct Finding(LexiconRule Rule, Span Span, int Order);
