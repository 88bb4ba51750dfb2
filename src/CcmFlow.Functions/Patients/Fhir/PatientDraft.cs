using CcmFlow.Rules.ClinicalNumbers;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients.Fhir;

/// <summary>What has been read about one patient so far; the Patient itself may come last.</summary>
internal sealed class PatientDraft
{
    private readonly List<(SourceLine At, string Field)> _mentions = [];
    private DateTimeOffset _updated;

    public RosterPatient? Patient { get; private set; }

    public string? GeneralPractitioner { get; private set; }

    public Versions<PatientCondition> Conditions { get; } = new();

    public Versions<RosterCarePlan> CarePlans { get; } = new();

    public Versions<MedicationResource> Medications { get; } = new();

    public Versions<PayerEvidence> Payers { get; } = new();

    public Versions<Visit> Deaths { get; } = new();

    public Versions<FacilityStay> Stays { get; } = new();

    public Versions<ClinicalNumber> Numbers { get; } = new();

    public Visit? LastVisit { get; private set; }

    public Visit? LastVisitWithPractitioner { get; private set; }

    /// <summary>Where this patient was referred to, kept until the Patient itself turns up.</summary>
    public IEnumerable<(SourceLine At, string Field)> Mentions => _mentions;

    public void IsA(RosterPatient patient, string? generalPractitioner, DateTimeOffset updated)
    {
        if (Patient is null || updated > _updated)
        {
            (Patient, GeneralPractitioner, _updated) = (patient, generalPractitioner, updated);
        }

        _mentions.Clear();
        _mentions.TrimExcess();
    }

    public void MentionedBy(SourceLine at, string field)
    {
        if (Patient is null)
        {
            _mentions.Add((at, field));
        }
    }

    public void Saw(Visit visit)
    {
        LastVisit = Visit.Later(LastVisit, visit);
        if (visit.PractitionerId is not null)
        {
            LastVisitWithPractitioner = Visit.Later(LastVisitWithPractitioner, visit);
        }
    }

    /// <summary>Takes over what was said under another name of the same patient.</summary>
    public void Absorb(PatientDraft other)
    {
        Conditions.KeepAll(other.Conditions);
        CarePlans.KeepAll(other.CarePlans);
        Medications.KeepAll(other.Medications);
        Payers.KeepAll(other.Payers);
        Deaths.KeepAll(other.Deaths);
        Stays.KeepAll(other.Stays);
        Numbers.KeepAll(other.Numbers);
        LastVisit = Visit.Later(LastVisit, other.LastVisit);
        LastVisitWithPractitioner = Visit.Later(LastVisitWithPractitioner, other.LastVisitWithPractitioner);
    }
}
