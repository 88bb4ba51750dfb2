using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// What decides on a claim beyond the roster, as the practice finds out (eligibility look-up, discharge letters, other practices). Days are local to the
/// practice. PHI. What is not here was not recorded, which says nothing unless the month is among <see cref="CheckedMonths"/>.
/// </summary>
public sealed record PatientCircumstances
{
    public static PatientCircumstances None { get; } = new();

    /// <summary>Inpatient and Part A skilled nursing stays.</summary>
    public IReadOnlyList<PatientStay> Stays { get; init; } = [];

    /// <summary>Hospice elections.</summary>
    public IReadOnlyList<DaySpan> Hospice { get; init; } = [];

    public InitiatingVisit? InitiatingVisit { get; init; }

    /// <summary>G0506 was billed for the patient before.</summary>
    public bool CarePlanningBilledBefore { get; init; }

    public AccessAlignment? AccessModel { get; init; }

    /// <summary>Services billed for the patient by this practice or another, such as APCM, home health oversight or dialysis care.</summary>
    public IReadOnlyList<MonthService> OtherServices { get; init; } = [];

    /// <summary>Why another payer comes before Medicare (SBR05); null: Medicare comes first.</summary>
    public MedicareSecondaryReason? MedicareSecondary { get; init; }

    /// <summary>What the payer before decided on a month's claim, from its remittance.</summary>
    public IReadOnlyList<EarlierDecision> EarlierDecisions { get; init; } = [];

    public DeductibleNote? Deductible { get; init; }

    /// <summary>Months for which somebody looked up plan, hospice, stays and other practices' services (HETS or the plan's portal).</summary>
    public IReadOnlyList<ServiceMonth> CheckedMonths { get; init; } = [];

    /// <summary>What is open of the year's deductible in dollars; null when it was not looked up for that year.</summary>
    public decimal? DeductibleLeftIn(int year) => Deductible is { } note && note.Year == year ? note.Left : null;
}

/// <summary>From day to day, both included; open when <paramref name="To"/> is null.</summary>
public sealed record DaySpan(DateOnly From, DateOnly? To = null)
{
    public bool Touches(ServiceMonth month) => From <= month.Last && !(To < month.First);
}

/// <summary>What an earlier payer decided on the claim of a month.</summary>
public sealed record EarlierDecision(ServiceMonth Month, OtherPayerDecision Decision);

/// <summary>A CPT or HCPCS code billed for a service month, and by whom.</summary>
public sealed record MonthService(ServiceMonth Month, string Code, ServiceBilledBy By);

/// <param name="Left">Dollars open of the Part B deductible of the year.</param>
public sealed record DeductibleNote(int Year, decimal Left);
