namespace CcmFlow.Rules.Claims;

/// <summary>SBR01.</summary>
public enum PayerSequence
{
    Primary,
    Secondary,
    Tertiary,
}
