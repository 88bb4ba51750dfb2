using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>All facts about one patient and one calendar month that decide what is billed. PHI.</summary>
public sealed record BillingCase
{
    public required ServiceMonth Month { get; init; }

    /// <summary>The practice's zone.</summary>
    public required LocalZone Zone { get; init; }

    public PayerKind Payer { get; init; } = PayerKind.MedicareFfs;

    /// <summary>NPI of the practitioner under whom CCM is billed.</summary>
    public required string BillingPractitioner { get; init; }

    public required PracticeFacts Practice { get; init; }

    public required PatientFacts Patient { get; init; }

    public InitiatingVisit? InitiatingVisit { get; init; }

    /// <summary>Null when the patient never consented.</summary>
    public ConsentFacts? Consent { get; init; }

    /// <summary>Null when there is none.</summary>
    public CarePlanFacts? CarePlan { get; init; }

    public ComplexityFacts Complexity { get; init; } = new();

    public BillingChoice Choice { get; init; }

    public required IReadOnlyList<TimeEntry> Entries { get; init; }

    public IReadOnlyList<OtherService> OtherServices { get; init; } = [];

    /// <summary>
    /// Hospice, facility stays, other practices' services and the plan were looked up for this month. When false, none of them being on file says nothing.
    /// </summary>
    public bool CoverageChecked { get; init; } = true;

    /// <summary>Codes that someone wants to bill; then they are checked instead of chosen. Null to let the rules choose.</summary>
    public IReadOnlyList<CodeUnits>? ProposedClaim { get; init; }

    /// <summary>For timely filing; null when no claim is planned yet.</summary>
    public ClaimDates? Claim { get; init; }

    public BillingPolicy Policy { get; init; } = BillingPolicy.Default;
}
