namespace CcmFlow.Rules.OnCall;

/// <summary>The ways to a clinician, in the order in which they are tried.</summary>
public enum PageChannel
{
    Text,
    Voice,

    /// <summary>A text through the practice's second carrier.</summary>
    OtherCarrier,
}
