using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// Consent and texts as they stood when a month ended: whoever left in May is still counted for April. Told from the dated history of those to whom
/// anything happened since; of a month that runs it is how they stand now. Kept for a while: nothing is dated back often.
/// </summary>
public sealed class PatientStandings(PatientCards cards, PatientStore patients, PracticeStore practices, TimeProvider time)
{
    private readonly KeptLists<(string Patient, PatientPermissions Then)> kept = new(time, async (key, cancellation) => key.Split('|') is [var practice, var month]
        ? await ChangedSinceAsync(patients, practice, (await practices.GetAsync(practice, cancellation)).EndOf(ServiceMonth.Parse(month)), cancellation)
        : throw new InvalidOperationException("A kept list is named by practice and month."));

    /// <summary>The cards of all who are on the roster today, with consent and texts as at the month's end.</summary>
    public async Task<IReadOnlyCollection<PatientCard>> ListAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var all = await cards.ListAsync(practice.Id, cancellation);
        var then = await ThenAsync(practice, month, cancellation);
        return [.. all.Select(card => !then.TryGetValue(card.Id, out var was) ? card
            // Nothing was known of them yet: a number that stands on the roster now was not missing.
            : was.LastAt is null ? card with { Consent = was.Ccm.Standing, Texting = card.Texting == TextingState.NoNumber ? TextingState.NoNumber : TextingState.NotGiven }
            : card with { Consent = was.Ccm.Standing, Texting = was.Texting.State })];
    }

    /// <summary>Permissions at the month's end of those for whom they changed since, by patient.</summary>
    public async Task<IReadOnlyDictionary<string, PatientPermissions>> ThenAsync(Practice practice, ServiceMonth month, CancellationToken cancellation) =>
        IsOver(practice, month)
            ? (await kept.GetAsync($"{practice.Id}|{month}", cancellation)).ToDictionary(s => s.Patient, s => s.Then, StringComparer.Ordinal)
            : new Dictionary<string, PatientPermissions>();

    /// <summary>The patient with consent and texts as they stood when the month ended; of a month that runs, as they stand. What a month is decided on, and what is told of it. Never to be saved.</summary>
    public async Task<PatientRecord> AsOfAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var end = practice.EndOf(month);
        return patient.Permissions.LastAt >= end
            ? patient with { Permissions = Then(PatientPermissions.Before(end, await patients.EvidenceAsync(practice.Id, patient.Id, cancellation)), patient.Permissions) }
            : patient;
    }

    private static PatientPermissions Then(PatientPermissions then, PatientPermissions now) =>
        then.LastAt is null ? then with { Texting = then.Texting with { HasNumber = now.Texting.HasNumber } } : then;

    public bool IsOver(Practice practice, ServiceMonth month) => time.GetUtcNow() >= practice.EndOf(month);

    private static async Task<Dictionary<string, (string, PatientPermissions)>> ChangedSinceAsync(PatientStore patients, string practice, DateTimeOffset end, CancellationToken cancellation)
    {
        var changed = (await patients.EvidenceBetweenAsync(practice, end, DateTimeOffset.MaxValue, cancellation)).Select(e => e.Patient).ToHashSet(StringComparer.Ordinal);
        var before = await patients.EvidenceBeforeAsync(practice, changed, end, cancellation);
        return changed.ToDictionary(patient => patient, patient => (patient, PatientPermissions.From(before[patient])), StringComparer.Ordinal);
    }
}
