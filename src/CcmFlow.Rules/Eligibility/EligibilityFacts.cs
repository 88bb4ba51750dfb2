namespace CcmFlow.Rules.Eligibility;

/// <summary>What is known about a patient when asking whether CCM may be offered.</summary>
/// <param name="BirthDate">Null when the record has none; then age entitles to nothing.</param>
/// <param name="Deceased">The record says that the patient has died.</param>
/// <param name="Payer">Current payer.</param>
/// <param name="Conditions">The whole problem list, ended entries included.</param>
/// <param name="LastVisitOn">Last visit with the practice on or before the as-of date.</param>
/// <param name="InOtherCcm">Another practice furnishes CCM for the patient, as far as known.</param>
public sealed record EligibilityFacts(
    DateOnly? BirthDate,
    bool Deceased,
    PayerKind Payer,
    IReadOnlyList<PatientCondition> Conditions,
    DateOnly? LastVisitOn,
    bool InOtherCcm);
