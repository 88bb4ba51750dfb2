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

    /// <summary>SBR01 of the payer that the claim goes to.</summary>
    public PayerSequence Sequence { get; init; } = PayerSequence.Primary;

    /// <summary>SBR05: required when Medicare is not first, never otherwise.</summary>
    public MedicareSecondaryReason? SecondaryReason { get; init; }

    /// <summary>The other payers of the claim, at most ten.</summary>
    public IReadOnlyList<OtherCoverage> OtherCoverages { get; init; } = [];

    /// <summary>Null when the subscriber is the patient.</summary>
    public DependentPatient? Dependent { get; init; }

    /// <summary>Null when the billing address is where the service was furnished.</summary>
    public ServiceFacility? Facility { get; init; }

    /// <summary>NTE*ADD, at most 80 characters; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>REF*G1.</summary>
    public string? PriorAuthorization { get; init; }

    /// <summary>CLM02: the exact sum of the lines.</summary>
    public decimal Total => Lines.Sum(line => line.Charge);

    /// <summary>REF*6R of a line (one-based).</summary>
    public string LineControlNumber(int line) => $"{PatientControlNumber}-{line}";
}
