namespace CcmFlow.Rules.Claims;

/// <summary>One claim for one patient and month.</summary>
/// <param name="PatientControlNumber">CLM01; comes back in every acknowledgement.</param>
/// <param name="Payer">Who is to pay.</param>
/// <param name="Subscriber">The patient.</param>
/// <param name="PlaceOfService">CLM05-1, two digits: where the practitioner would see the patient.</param>
/// <param name="Diagnoses">ICD-10-CM, with or without the dot, primary first, at most 12.</param>
/// <param name="Rendering">Left out of the file when it is the billing provider itself.</param>
/// <param name="Lines">At least one.</param>
public sealed record ProfessionalClaim(
    string PatientControlNumber,
    ClaimPayer Payer,
    ClaimSubscriber Subscriber,
    string PlaceOfService,
    IReadOnlyList<string> Diagnoses,
    RenderingProvider? Rendering,
    IReadOnlyList<ClaimLine> Lines)
{
    public ClaimFrequency Frequency { get; init; } = ClaimFrequency.Original;

    /// <summary>REF*F8: the payer's own claim number.</summary>
    public string? PayerClaimNumber { get; init; }

    /// <summary>REF*G1.</summary>
    public string? PriorAuthorization { get; init; }

    /// <summary>CLM02: the exact sum of the lines.</summary>
    public decimal Total => Lines.Sum(line => line.Charge);

    /// <summary>REF*6R of a line (one-based).</summary>
    public string LineControlNumber(int line) => $"{PatientControlNumber}-{line}";
}
