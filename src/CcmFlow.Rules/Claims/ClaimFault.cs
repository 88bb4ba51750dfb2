namespace CcmFlow.Rules.Claims;

/// <summary>Why a claim would be refused.</summary>
/// <param name="PatientControlNumber">The claim; null when the batch itself is at fault.</param>
/// <param name="Field">Where, e.g. "Lines[1].Units".</param>
/// <param name="Rule">Stable id, e.g. "npi-check-digit".</param>
/// <param name="Mend">What a person has to do, in a sentence, without the patient's data.</param>
public sealed record ClaimFault(string? PatientControlNumber, string Field, string Rule, string Mend);
