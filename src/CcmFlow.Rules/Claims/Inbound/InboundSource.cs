namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>Where an item was read: its key for deduplication, with the content's hash.</summary>
/// <param name="Sender">ISA06.</param>
/// <param name="Receiver">ISA08.</param>
/// <param name="Interchange">ISA13.</param>
/// <param name="Group">GS06; empty for a TA1.</param>
/// <param name="Set">ST02; empty for a TA1.</param>
/// <param name="Kind">ST01; TA1 for a TA1.</param>
public sealed record InboundSource(string Sender, string Receiver, string Interchange, string Group, string Set, string Kind)
{
    /// <summary>ISA15: T test, P production; empty where the envelope is missing.</summary>
    public string Usage { get; init; } = "";
}
