using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>Puts a roster into the tables: each patient with eligibility and reasons. Importing again refreshes the facts and keeps consent, opt-outs and running months.</summary>
public sealed class RosterImport(PatientStore patients, PhoneBook phones)
{
    /// <param name="practiceOf">The practice a patient belongs to.</param>
    /// <param name="asOf">The day that "seen within 12 months" is told from.</param>
    public async Task<IReadOnlyList<PatientRecord>> SaveAsync(
        IEnumerable<RosterPatient> roster, Func<RosterPatient, Practice> practiceOf, DateOnly asOf, CancellationToken cancellation)
    {
        var saved = new List<PatientRecord>();
        foreach (var person in roster)
        {
            var practice = practiceOf(person);
            var known = await patients.FindAsync(practice.Id, person.Id, cancellation);
            var record = known is null ? New(practice, person, asOf) : known with { Roster = person, Eligibility = Assess(person, asOf) };
            await patients.SaveAsync(record, cancellation);
            if (person.Phone is { } phone) await phones.AddAsync(phone, practice.Id, PhoneRole.Patient, person.Id, cancellation);
            saved.Add(record);
        }
        return saved;
    }

    public static EligibilityResult Assess(RosterPatient person, DateOnly asOf) => CcmEligibility.Assess(
        new EligibilityFacts(person.BirthDate, person.Deceased, person.Payer, person.Conditions, person.LastVisitOn, InOtherCcm: false), asOf, EligibilityPolicy.Default);

    private static PatientRecord New(Practice practice, RosterPatient person, DateOnly asOf) => new()
    {
        Practice = practice.Id,
        Id = person.Id,
        Roster = person,
        Eligibility = Assess(person, asOf),
        Texting = person.Phone is null ? TextingState.NoNumber
            : practice.TextingPermissionAttested ? TextingState.Allowed
            : TextingState.NotGiven,
    };
}
