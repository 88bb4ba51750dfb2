using CcmFlow.Functions.Console.Edits;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.ClinicalNumbers;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>All that the page of a patient shows. PHI.</summary>
/// <param name="PlanTag">Tells the care plan's record apart from a later one.</param>
/// <param name="Numbers">Newest first.</param>
/// <param name="Needs">Urgent cases of the last year, newest first.</param>
public sealed record PatientModel(
    PatientRecord Patient, CarePlanView Plan, string PlanTag, IReadOnlyList<PermissionEvent> Evidence, MonthFacts Month, MonthOutlook? Outlook,
    IReadOnlyList<PastMonth> Past, IReadOnlyList<TalkLine> Talk, StaffTimer? Timer, IReadOnlyList<ClinicalNumber> Numbers, IReadOnlyList<ShownNeed> Needs)
{
    public Typed Typed { get; init; } = Typed.Nothing;

    /// <summary>Work that people ticked off in the months shown, latest first.</summary>
    public IReadOnlyList<StaffTask> WorkDone { get; init; } = [];

    /// <summary>Other patients with the same member id.</summary>
    public IReadOnlyList<PatientCard> Shared { get; init; } = [];

    /// <summary>The care plan's record as somebody else saved it while this one was being typed.</summary>
    public IReadOnlyList<EditedField> PlanMeanwhile { get; init; } = [];

    /// <summary>What the form of the circumstances shows, when it came back; null: as they are stored.</summary>
    public IReadOnlyDictionary<string, string>? Circumstances { get; init; }

    /// <summary>The circumstances as somebody else saved them while this one was typing.</summary>
    public IReadOnlyList<EditedField> CircumstancesMeanwhile { get; init; } = [];

    public string Name => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";
}

/// <summary>A month of a patient: what stands in its ledger, what was decided or would be today.</summary>
/// <param name="Preview">The month is not closed: the decision is what today's facts give.</param>
/// <param name="Practitioner">Under whom it is billed.</param>
/// <param name="Consent">As it stood when the month ended, or stands; null: there was none.</param>
public sealed record MonthFacts(ServiceMonth Month, PatientMonthRows Rows, MonthDecision Decision, bool Preview, MonthPractitioner Practitioner, CcmConsent? Consent);

/// <param name="Words">Of an open one: what the patient wrote; null: it is closed.</param>
public sealed record ShownNeed(NeedRecord Need, NeedWords? Words);

public sealed record PastMonth(ServiceMonth Month, MonthDecision? Decision);
