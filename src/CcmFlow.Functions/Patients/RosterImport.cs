using System.Globalization;
using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients.Csv;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// Puts a roster into the tables: each patient with eligibility and reasons. Importing again refreshes the facts and keeps consent, opt-outs and
/// running months; a number that replaces one in use speaks for the patient only after the patient has said that it may be texted.
/// </summary>
public sealed class RosterImport(PatientStore patients, PhoneBook phones, PhoneNumbers numbers, NumberStore measured, WorklistStore worklist, TaskClosing closing, CarePlanWork plans, EligibilityWork reviews,
    ClosedMonthReview review, MemberIds members, TimeProvider time)
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

    /// <param name="person">As the file has the patient; of one who is known, what the file does not say is kept (<see cref="CsvOnto"/>).</param>
    /// <param name="losing">Told before it is saved that a patient with consent qualified and does not any more; twice when the import runs twice.</param>
    /// <param name="overwriting">Told before it is saved which facts that were mended by hand the file has otherwise; not again of those that an import overwrote before.</param>
    public async Task<PatientRecord> SaveAsync(
        Practice practice, RosterPatient person, DateOnly asOf, CancellationToken cancellation, Func<EligibilityResult, Task>? losing = null, Func<IReadOnlyList<HandMend>, Task>? overwriting = null)
    {
        var saved = await SavePersonAsync(practice, person, asOf, losing, overwriting, cancellation);
        await measured.SaveAsync(practice.Id, person.Id, person.Numbers, cancellation);
        return saved;
    }

    private async Task<PatientRecord> SavePersonAsync(
        Practice practice, RosterPatient person, DateOnly asOf, Func<EligibilityResult, Task>? losing, Func<IReadOnlyList<HandMend>, Task>? overwriting, CancellationToken cancellation)
    {
        var stopped = false;
        if (person.Phone is { } phone)
        {
            stopped = await phones.IsStoppedAsync(phone, practice.Id, cancellation);
            await phones.AddAsync(phone, practice.Id, PhoneRole.Patient, person.Id, cancellation);
        }
        var record = new PatientRecord { Practice = practice.Id, Id = person.Id, Roster = person, Eligibility = Assess(person, asOf, practice.Eligibility) };
        var first = Changes(null, person.Phone, practice, stopped);
        // A second patient with somebody's member id holds that one's claims.
        if ((await members.AlsoOnFileForAsync(record, cancellation)).Count > 0) record = record with { ToReview = BillingFacts.Months(time.GetUtcNow()) };
        if (await patients.TryAddAsync(record, first, cancellation))
        {
            await review.AfterAsync(practice, record, cancellation);
            return record with { Permissions = PatientPermissions.From(first) };
        }
        var known = await patients.GetAsync(practice.Id, person.Id, cancellation);
        var now = Refreshed(known, person, practice, asOf).Eligibility;
        var change = EligibilityChanges.Of(known.Eligibility, now, known.HasActiveConsent);
        if (losing is not null && change == EligibilityChange.Lost && known.Eligibility.Eligible) await losing(now);
        // Before it is saved: an import that dies in between finds the change again.
        if (change == EligibilityChange.Lost) await reviews.AskAsync(practice, person.Id, now, cancellation);
        else if (change == EligibilityChange.Regained) await reviews.SettleAsync(practice, person.Id, cancellation);
        if (overwriting is not null && Refreshed(known, person, practice, asOf).Mends.Where(m => m.OverwrittenAt is not null && !known.Mends.Contains(m)).ToList() is { Count: > 0 } overwritten) await overwriting(overwritten);
        var before = known.Roster;
        var (after, _) = await patients.RecordAsync(practice.Id, person.Id, p =>
        {
            before = p.Roster;
            var refreshed = Refreshed(p, person, practice, asOf);
            return new PatientChange(refreshed, Changes(p, refreshed.Roster.Phone, practice, stopped));
        }, cancellation, known);
        await FollowAsync(practice, before, after, WorklistStore.ByItself, cancellation);
        return after;
    }

    /// <summary>What somebody mended by hand, with what it leads to.</summary>
    /// <param name="known">As just read.</param>
    /// <param name="phone">The number after it.</param>
    /// <param name="mend">May run several times.</param>
    /// <exception cref="ChangedMeanwhileException">By <paramref name="mend"/>: nothing was written.</exception>
    internal async Task<PatientRecord> MendAsync(Practice practice, PatientRecord known, string? phone, Func<PatientRecord, PatientRecord> mend, string by, CancellationToken cancellation)
    {
        var another = phone is not null && phone != known.Roster.Phone;
        var stopped = another && await phones.IsStoppedAsync(phone!, practice.Id, cancellation);
        if (another) await phones.AddAsync(phone!, practice.Id, PhoneRole.Patient, known.Id, cancellation);
        var before = known;
        PatientRecord after;
        try
        {
            (after, _) = await patients.RecordAsync(practice.Id, known.Id, p =>
            {
                before = p;
                var mended = mend(p);
                return new PatientChange(mended, mended.Roster.Phone == p.Roster.Phone ? [] : Changes(p, mended.Roster.Phone, practice, stopped, by));
            }, cancellation, known);
        }
        // Nothing was written: who answers that number is nobody that we know. After any other error it may have been.
        catch (ChangedMeanwhileException) when (another && before.Roster.Phone != phone)
        {
            await phones.RemoveAsync(phone!, practice.Id, PhoneRole.Patient, known.Id, cancellation);
            throw;
        }
        var change = EligibilityChanges.Of(before.Eligibility, after.Eligibility, before.HasActiveConsent);
        if (change == EligibilityChange.Lost) await reviews.AskAsync(practice, after.Id, after.Eligibility, cancellation);
        else if (change == EligibilityChange.Regained) await reviews.SettleAsync(practice, after.Id, cancellation);
        await FollowAsync(practice, before.Roster, after, by, cancellation);
        return after;
    }

    private PatientRecord Refreshed(PatientRecord known, RosterPatient person, Practice practice, DateOnly asOf)
    {
        var roster = CsvOnto.Merged(person, known.Roster);
        return known with
        {
            Roster = roster, Eligibility = Assess(roster, asOf, practice.Eligibility), Mends = HandMend.AfterImport(known.Mends, person.Columns, known.Roster, roster, time.GetUtcNow()),
        };
    }

    /// <summary>What another number or a first care plan leads to.</summary>
    private async Task FollowAsync(Practice practice, RosterPatient before, PatientRecord after, string by, CancellationToken cancellation)
    {
        var phone = after.Roster.Phone;
        if (before.Phone is { } old && old != phone) await phones.RemoveAsync(old, practice.Id, PhoneRole.Patient, after.Id, cancellation);
        if (before.Phone != phone && after.Permissions.Texting is { MustBeConfirmed: true, State: TextingState.NotGiven }) await AskStaffAsync(practice, after.Id, cancellation);
        if (before.Phone is not null && phone is not null && before.Phone != phone)
            await closing.AfterAsync(new DoneAct(StaffAct.NumberMended, practice.Id, after.Id, null, by, time.GetUtcNow()), cancellation);
        if (!before.CarePlans.Any(c => c.Active) && after.Roster.CarePlans.Any(c => c.Active)) await plans.SettleAsync(practice, after, by, cancellation);
        else await review.AfterAsync(practice, after, cancellation);
    }

    public static EligibilityResult Assess(RosterPatient person, DateOnly asOf, EligibilityPolicy? policy = null) => CcmEligibility.Assess(
        new EligibilityFacts(person.BirthDate, person.Deceased, person.Payer, person.Conditions, person.LastVisitOn, InOtherCcm: false), asOf, policy ?? EligibilityPolicy.Default);

    /// <summary>What the roster's number means for the permission to text.</summary>
    /// <param name="who">Who changed it.</param>
    private IReadOnlyList<PermissionEvent> Changes(PatientRecord? known, string? phone, Practice practice, bool stopped, string who = Evidence.Practice)
    {
        var before = known?.Roster.Phone;
        var evidence = new Evidence(
            string.Create(CultureInfo.InvariantCulture, $"roster.{time.GetUtcNow():yyyyMMddHHmmssfffffff}.{(phone is null ? "none" : numbers.Hash(phone))}"), time.GetUtcNow(), who, EvidenceChannel.Roster)
        {
            Words = practice.TextingPermissionAttested ? "The practice attests that its patients gave it their numbers for texts about their care." : null,
        };
        if (phone is null) return before is null ? [] : [new NumberRemoved(evidence)];
        if (before != phone) return [new NumberRecorded(evidence, practice.TextingPermissionAttested, stopped)];
        var attestedSince = practice.TextingPermissionAttested && known!.Permissions.Texting is { Granted: false, MustBeConfirmed: false };
        return attestedSince ? [new TextingGranted(evidence)] : [];
    }

    private Task AskStaffAsync(Practice practice, string patient, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var month = ServiceMonth.Of(now, practice.Zone).ToString();
        var kind = StaffTaskKind.ConfirmNumber;
        var occasion = now.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return worklist.AddAsync(
            new StaffTask(practice.Id, StaffTask.IdOf(kind, month, patient, occasion), kind, patient, month, now, StaffTaskDue.After(kind, now, practice.Zone), Done: false), cancellation);
    }
}
