namespace CcmFlow.Functions.Messaging;

/// <summary>How a received text was read: kept with the text, never in orchestration history (a rule's id tells a symptom).</summary>
/// <param name="Intents">Most severe first.</param>
/// <param name="Rules">Ids of the lexicon rules that spoke.</param>
/// <param name="Lexicon">Version of the word tables.</param>
public sealed record InboundReading(IReadOnlyList<string> Intents, IReadOnlyList<string> Rules, string? Lexicon, string? Patient, string? Staff)
{
    /// <summary>A phone's or a carrier's automatic answer: no answer of a person.</summary>
    public static InboundReading AutoReply { get; } = new(["AutoReply"], [], null, null, null);

    public static InboundReading UnknownSender { get; } = new(["UnknownSender"], [], null, null, null);
}
