using System.Text.Json.Serialization;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>One person of a practice's roster, as read from its FHIR export. Everything here is PHI: never log it.</summary>
public sealed record RosterPatient
{
    /// <summary>The logical id of the FHIR Patient.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the Organization that keeps the record (<c>Patient.managingOrganization</c>); null when the export does not say.</summary>
    public string? ManagingOrganization { get; init; }

    /// <summary>Name of that Organization, when the export holds it.</summary>
    public string? ManagingOrganizationName { get; init; }

    public required string GivenName { get; init; }

    public string? MiddleName { get; init; }

    public required string FamilyName { get; init; }

    /// <summary>Null when missing or known only by year or month.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>"F", "M" or "U": birth sex where stated, else administrative gender.</summary>
    public string Sex { get; init; } = "U";

    public bool Deceased { get; init; }

    public DateOnly? DeceasedOn { get; init; }

    /// <summary>Primary BCP-47 language tag ("en", "es"); "en" when the export does not say.</summary>
    public string Language { get; init; } = "en";

    /// <summary>E.164, North American numbers only; null when there is none that can be a phone.</summary>
    public string? Phone { get; init; }

    public string AddressLine { get; init; } = "";

    public string City { get; init; } = "";

    /// <summary>Two-letter USPS abbreviation; empty when missing or unknown.</summary>
    public string State { get; init; } = "";

    /// <summary>Five digits, a lost leading zero restored; empty when missing or not a ZIP code.</summary>
    public string Zip { get; init; } = "";

    /// <summary>The four digits of a ZIP+4; empty when the export does not hold them.</summary>
    public string ZipPlus4 { get; init; } = "";

    public PayerKind Payer { get; init; }

    public string? PayerName { get; init; }

    /// <summary>What the payer calls the member: the MBI for Medicare fee for service, else the plan's id.</summary>
    public string? MemberId { get; init; }

    /// <summary>The coverage behind <see cref="Payer"/>; null when only bills tell who pays.</summary>
    public RosterCoverage? Coverage { get; init; }

    /// <summary>The other coverages in force, who pays earlier first.</summary>
    public IReadOnlyList<RosterCoverage> OtherCoverages { get; init; } = [];

    /// <summary>Qualified Medicare Beneficiary: owes no coinsurance, and may not be asked for any.</summary>
    public bool Qmb { get; init; }

    /// <summary>By onset, then code. Entered-in-error and refuted ones are left out; resolved ones are kept as not active.</summary>
    public IReadOnlyList<PatientCondition> Conditions { get; init; } = [];

    public IReadOnlyList<RosterCarePlan> CarePlans { get; init; } = [];

    public IReadOnlyList<RosterMedication> Medications { get; init; } = [];

    /// <summary>Inpatient and skilled nursing stays of the export, by their first day.</summary>
    public IReadOnlyList<PatientStay> Stays { get; init; } = [];

    /// <summary>Hospice care in the export, by its first day.</summary>
    public IReadOnlyList<DaySpan> Hospice { get; init; } = [];

    /// <summary>A1c and blood pressure of the export. Kept in rows of their own, not with the roster.</summary>
    [JsonIgnore]
    public IReadOnlyList<ObservedNumber> Numbers { get; init; } = [];

    /// <summary>Day of the last completed office, home or virtual visit on or before the as-of date.</summary>
    public DateOnly? LastVisitOn { get; init; }

    /// <summary>NPI of who saw the patient at that visit (else of the general practitioner), as the export has it: its check digit is not proven here.</summary>
    public string? PractitionerNpi { get; init; }

    public string? PractitionerName { get; init; }

    /// <summary>The columns of the CSV file that this was read from: nothing else was said. Null when it was read from FHIR, which says everything.</summary>
    [JsonIgnore]
    public IReadOnlySet<string>? Columns { get; init; }
}
