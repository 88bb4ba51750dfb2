using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Patients.Mends;

/// <summary>What somebody mends of the roster by hand. It has the consequences of an import: eligibility is judged anew, and another number has to be confirmed by the patient.</summary>
public sealed class RosterMending(PatientStore patients, RosterImport roster, TimeProvider time)
{
    /// <param name="known">As just read.</param>
    /// <param name="seen">The tag of what was seen (<see cref="RosterFacts.TagOf"/>); null takes any.</param>
    /// <param name="typed">Facts that are not in it stay.</param>
    /// <param name="by">Team member or account.</param>
    public async Task<MendOutcome> SaveAsync(Practice practice, PatientRecord known, string? seen, IReadOnlyDictionary<string, string> typed, string by, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var today = practice.Zone.LocalDate(now);
        var (mended, changed, faults) = RosterFacts.Apply(known.Roster, typed, today);
        // A form that is sent twice finds what it said before.
        if (IsOther(known, seen)) return mended is not null && changed.Count == 0 ? new MendOutcome.Saved(known, [], false) : new MendOutcome.Meanwhile(known);
        if (mended is null) return new MendOutcome.Refused(faults);
        if (changed.Count == 0 && known.Mends.All(m => m.OverwrittenAt is null)) return new MendOutcome.Saved(known, [], false);
        var before = known;
        try
        {
            var after = await roster.MendAsync(practice, known, mended.Phone, p =>
            {
                before = p;
                var (person, facts, _) = RosterFacts.Apply(p.Roster, typed, today);
                if (person is null || IsOther(p, seen)) throw new ChangedMeanwhileException();
                changed = facts;
                return p with { Roster = person, Eligibility = RosterImport.Assess(person, today, practice.Eligibility), Mends = HandMend.AfterForm(p.Mends, facts, person, by, now) };
            }, by, cancellation);
            return new MendOutcome.Saved(after, changed, before is { HasActiveConsent: true, Eligibility.Eligible: true } && !after.Eligibility.Eligible);
        }
        catch (ChangedMeanwhileException)
        {
            return new MendOutcome.Meanwhile(await patients.GetAsync(practice.Id, known.Id, cancellation));
        }
    }

    private static bool IsOther(PatientRecord patient, string? seen) => !SeenTags.Has(seen, RosterFacts.TagOf(patient.Roster));
}
