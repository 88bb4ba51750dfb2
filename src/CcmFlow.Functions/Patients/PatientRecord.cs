using Azure;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>One patient of a practice, as stored.</summary>
public sealed record PatientRecord
{
    public required string Practice { get; init; }
    public required string Id { get; init; }
    public required RosterPatient Roster { get; init; }
    public required EligibilityResult Eligibility { get; init; }
    public Enrollment Enrollment { get; init; }
    public TextingState Texting { get; init; }
    public CcmConsent? Consent { get; init; }

    /// <summary>The wording version of the consent request that is open.</summary>
    public string? AskedWording { get; init; }

    /// <summary>When the care plan's copy was given to the patient (UTC).</summary>
    public DateTimeOffset? CarePlanCopyAt { get; init; }

    /// <summary>What the practice recorded about the care plan; null when nothing was.</summary>
    public CarePlanNote? CarePlan { get; init; }

    public PatientCircumstances Circumstances { get; init; } = PatientCircumstances.None;

    /// <summary>The urgent need that is open, if any: further messages join it.</summary>
    public string? OpenNeed { get; init; }

    /// <summary>The last check-in that was sent and not answered, or null.</summary>
    public string? OpenCheckIn { get; init; }

    /// <summary>The last service month whose PatientMonth was started, yyyy-MM.</summary>
    public string? StartedMonth { get; init; }

    public ETag ETag { get; init; }

    public bool HasActiveConsent => Enrollment == Enrollment.Consented && Consent is not null;
}
