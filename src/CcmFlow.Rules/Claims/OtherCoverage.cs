namespace CcmFlow.Rules.Claims;

/// <summary>Another payer of the same claim (2320, 2330A, 2330B), and what it has decided if it came first.</summary>
/// <param name="Sequence">SBR01; another one than the payer's that this claim goes to.</param>
/// <param name="Payer">Who.</param>
/// <param name="Insured">Whose coverage it is.</param>
/// <param name="MemberId">The insured's id there.</param>
/// <param name="Relationship">SBR02: the patient's relationship to the insured; 18 is self.</param>
public sealed record OtherCoverage(PayerSequence Sequence, ClaimPayer Payer, PersonName Insured, string MemberId, string Relationship = "18")
{
    /// <summary>Null when it has not adjudicated.</summary>
    public OtherPayerDecision? Decision { get; init; }
}
