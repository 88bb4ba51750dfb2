namespace CcmFlow.Rules.Claims.Corrections;

/// <summary>What the practice has done about a payer's last decision without sending another claim.</summary>
public enum DenialFollowUp
{
    None,
    Appealed,
    WrittenOff,
}
