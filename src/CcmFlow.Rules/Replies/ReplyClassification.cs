namespace CcmFlow.Rules.Replies;

/// <summary>The reading of one text.</summary>
/// <param name="Intents">At least one, most severe first, each once.</param>
/// <param name="Evidence">What each intent rests on, in the same order.</param>
/// <param name="SuicideRisk">The crisis text (988) is to be sent with, or instead of, the emergency text.</param>
public sealed record ReplyClassification(
    IReadOnlyList<ReplyIntent> Intents,
    IReadOnlyList<ReplyEvidence> Evidence,
    bool SuicideRisk)
{
    /// <summary>The version of the word tables that read the text: kept with the message.</summary>
    public string LexiconVersion { get; init; } = "";

    /// <summary>The most severe intent.</summary>
    public ReplyIntent Primary => Intents[0];

    public bool Has(ReplyIntent intent) => Intents.Contains(intent);

    /// <summary>It may tell of an urgent need: somebody is to be paged.</summary>
    public bool IsRedFlag => Has(ReplyIntent.Emergency) || Has(ReplyIntent.Urgent);
}
