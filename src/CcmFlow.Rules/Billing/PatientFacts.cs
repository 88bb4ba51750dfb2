using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>What the decision needs to know about the patient. PHI.</summary>
public sealed record PatientFacts
{
    public required IReadOnlyList<ChronicConditionFact> ChronicConditions { get; init; }

    /// <summary>Seen by the billing practitioner or practice in the year before CCM started; otherwise an initiating visit is needed.</summary>
    public required bool SeenWithinYearBeforeStart { get; init; }

    /// <summary>Local date of death.</summary>
    public DateOnly? DiedOn { get; init; }

    /// <summary>Qualified Medicare Beneficiary: never owes cost sharing.</summary>
    public bool Qmb { get; init; }

    /// <summary>A hospice election is in force during the month.</summary>
    public bool HospiceElection { get; init; }

    /// <summary>The billing practitioner has billed G0506 for the patient before; it is paid once.</summary>
    public bool CarePlanningBilledBefore { get; init; }

    public AccessAlignment? AccessModel { get; init; }

    /// <summary>Inpatient and Part A skilled nursing stays.</summary>
    public IReadOnlyList<PatientStay> Stays { get; init; } = [];
}
