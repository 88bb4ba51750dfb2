using Azure;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>One patient of a practice, as stored.</summary>
public sealed record PatientRecord
{
    public required string Practice { get; init; }
    public required string Id { get; init; }
    public required RosterPatient Roster { get; init; }
    public required EligibilityResult Eligibility { get; init; }

    /// <summary>Which facts of the roster people mended by hand.</summary>
    public IReadOnlyList<HandMend> Mends { get; init; } = [];

    /// <summary>CCM consent, permission to text, preference for health information in texts. Changes with its evidence only: <see cref="PatientStore.RecordAsync"/>.</summary>
    public PatientPermissions Permissions { get; init; } = new();

    public Enrollment Enrollment => Permissions.Ccm.Standing;
    public CcmConsent? Consent => Permissions.Ccm.Consent;
    public TextingState Texting => Permissions.Texting.State;

    /// <summary>The care plan's copy that the patient was given; null: none was.</summary>
    public CarePlanCopy? CarePlanCopy { get; init; }

    /// <summary>What the practice recorded about the care plan; null when nothing was.</summary>
    public CarePlanNote? CarePlan { get; init; }

    public PatientCircumstances Circumstances { get; init; } = PatientCircumstances.None;

    /// <summary>The urgent need that is open, if any: further messages join it.</summary>
    public string? OpenNeed { get; init; }

    /// <summary>The last check-in that was sent and not answered, or null.</summary>
    public CheckInRef? OpenCheckIn { get; init; }

    /// <summary>Ids of the last texts in a row that could not be made out.</summary>
    public IReadOnlyList<string> UnclearTexts { get; init; } = [];

    /// <summary>The last service month whose PatientMonth was started, yyyy-MM.</summary>
    public string? StartedMonth { get; init; }

    /// <summary>Months that are to be looked at again because something changed that what they bill rests on: noted in the very write that changed it, taken away once it is done.</summary>
    public IReadOnlyList<ServiceMonth> ToReview { get; init; } = [];

    public ETag ETag { get; init; }

    public bool HasActiveConsent => Enrollment == Enrollment.Consented && Consent is not null;
}
