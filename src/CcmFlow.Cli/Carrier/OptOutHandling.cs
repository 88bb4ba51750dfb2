namespace CcmFlow.Cli.Carrier;

/// <summary>What the carrier itself does with STOP, START and HELP from a phone. The webhook is forwarded in any case.</summary>
public enum OptOutHandling
{
    /// <summary>Nothing: opt-outs are the app's affair alone.</summary>
    None,

    /// <summary>After a STOP word, sends from that number to that phone are refused with 21610 until a START word.</summary>
    Block,

    /// <summary>As <see cref="Block"/>, and the carrier answers STOP, START and HELP by itself, as Twilio's long codes do.</summary>
    BlockAndReply,
}
