namespace CcmFlow.Rules.Claims;

/// <summary>CLM05-3. Medicare takes originals only; replacement and void need the payer's claim number.</summary>
public enum ClaimFrequency
{
    Original = 1,
    Replacement = 7,
    Void = 8,
}
