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
            saved.Add(await SaveAsync(practice, person, asOf, cancellation));
        }
        return saved;
    }

    private async Task<PatientRecord> SaveAsync(Practice practice, RosterPatient person, DateOnly asOf, CancellationToken cancellation)
    {
        if (person.Phone is { } phone) await phones.AddAsync(phone, practice.Id, PhoneRole.Patient, person.Id, cancellation);
        var record = New(practice, person, asOf);
        if (await patients.TryAddAsync(record, cancellation)) return record;
        string? before = null;
        var after = await patients.ChangeAsync(practice.Id, person.Id, p =>
        {
            before = p.Roster.Phone;
            // A STOP stays, whatever number comes; a number that could not be reached is another one now.
            var texting = p.Texting == TextingState.OptedOut || p.Roster.Phone == person.Phone ? p.Texting : record.Texting;
            return p with { Roster = person, Eligibility = record.Eligibility, Texting = texting };
        }, cancellation);
        if (before is not null && before != person.Phone) await phones.RemoveAsync(before, practice.Id, PhoneRole.Patient, person.Id, cancellation);
        return after;
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
