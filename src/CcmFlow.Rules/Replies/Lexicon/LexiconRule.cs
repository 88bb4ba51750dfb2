using CcmFlow.Rules.Replies.Reading;

namespace CcmFlow.Rules.Replies.Lexicon;

/// <summary>One thing that a patient may say, in all the ways in which they say it.</summary>
internal sealed record LexiconRule(string Id, ReplyIntent Intent, params string[] Sources)
{
    /// <summary>A danger to oneself: the crisis text goes out.</summary>
    public bool Suicide { get; init; }

    /// <summary>False where a denial is a sign too: "I do not want to kill myself".</summary>
    public bool CanBeDenied { get; init; } = true;

    public IReadOnlyList<Pattern> Patterns { get; } = [.. Sources.Select(Pattern.Parse)];
}
