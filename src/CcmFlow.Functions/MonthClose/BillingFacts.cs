using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.MonthClose;

/// <summary>
/// What of a patient's record the decision on a month, or the claim that carries it, rests on: whoever changes it changes what a closed month says. How often a patient is
/// seen, called or texted is not among it, and of what belongs to one month only that month is.
/// </summary>
internal static class BillingFacts
{
    /// <summary>The months whose claims a change may still touch, oldest first; none where nothing changed that matters.</summary>
    /// <param name="events">Recorded with the change.</param>
    /// <param name="now">UTC.</param>
    public static IReadOnlyList<ServiceMonth> ChangedMonths(PatientRecord before, PatientRecord after, IReadOnlyList<PermissionEvent> events, DateTimeOffset now)
    {
        var changed = ChangedMonths(before, after, now);
        // What took its place before other events may have changed how consent stood when a month ended, and not how it stands.
        var late = events.Where(e => e is ConsentGiven or ConsentDeclined or ConsentRevoked && !before.Permissions.IsFollowedBy(e)).ToList();
        // The first that is said of CCM is told whole by how it stands now, whatever was said of texts since.
        if (late.Count == 0 || before.Permissions.Ccm is { Standing: Enrollment.None, Consent: null }) return changed;
        // A day of slack stands for the zones.
        var from = ServiceMonth.Of(DateOnly.FromDateTime(late.Min(e => e.At).UtcDateTime.AddDays(-1)));
        return [.. changed.Union(Months(now).Where(m => m.First >= from.First)).Order()];
    }

    private static IReadOnlyList<ServiceMonth> ChangedMonths(PatientRecord before, PatientRecord after, DateTimeOffset now)
    {
        if (ReferenceEquals(before.Roster, after.Roster) && ReferenceEquals(before.Circumstances, after.Circumstances) && before.CarePlan == after.CarePlan && before.CarePlanCopy == after.CarePlanCopy
            && before.Consent == after.Consent) return [];
        // Whoever qualifies has a month begun within the hour: before the first one there is nothing to look at again.
        if (before is { Eligibility.Eligible: true, StartedMonth: null or "" }) return [];
        var months = Months(now);
        return AlwaysOf(before) == AlwaysOf(after) ? [.. months.Where(m => Differ(before, after, m))] : months;
    }

    /// <summary>Those whose claims may still be sent or corrected in time, wherever the practice is.</summary>
    public static IReadOnlyList<ServiceMonth> Months(DateTimeOffset now)
    {
        var (months, last) = (new List<ServiceMonth>(), ServiceMonth.Of(DateOnly.FromDateTime(now.UtcDateTime.AddDays(1))));
        for (var month = TimelyFiling.OldestMonth(DateOnly.FromDateTime(now.UtcDateTime.AddDays(-1))); month <= last; month = month.Next) months.Add(month);
        return months;
    }

    private static string AlwaysOf(PatientRecord patient)
    {
        var (roster, known) = (patient.Roster, patient.Circumstances);
        return SectionTag.Of(new
        {
            roster.GivenName, roster.MiddleName, roster.FamilyName, roster.BirthDate, roster.Sex, roster.AddressLine, roster.City, roster.State, roster.Zip, roster.ZipPlus4,
            roster.Payer, roster.PayerName, roster.MemberId, roster.Coverage, roster.OtherCoverages, roster.Conditions,
            known.InitiatingVisit, known.AccessModel, known.MedicareSecondary,
        });
    }

    private static bool Differ(PatientRecord before, PatientRecord after, ServiceMonth month) =>
        // A look-up that was made takes a doubt away; one that is said not to have been made raises it.
        (before.Circumstances.CheckedMonths.Contains(month) && !after.Circumstances.CheckedMonths.Contains(month)) || TagOf(before, month) != TagOf(after, month);

    private static string TagOf(PatientRecord patient, ServiceMonth month)
    {
        var (roster, known) = (patient.Roster, patient.Circumstances);
        return SectionTag.Of(new
        {
            Dead = roster.Deceased && !(roster.DeceasedOn > month.Last) ? roster.DeceasedOn ?? DateOnly.MinValue : (DateOnly?)null,
            Plans = BillingCases.PlansIn(patient, month).Select(p => p.Start).ToList(),
            patient.CarePlan?.EstablishedOn,
            patient.CarePlanCopy,
            Stays = roster.Stays.Concat(known.Stays).Where(s => s.From <= month.Last && !(s.To < month.First)).ToList(),
            Hospice = roster.Hospice.Concat(known.Hospice).Any(span => span.Touches(month)),
            Services = known.OtherServices.Where(s => s.Month == month).ToList(),
            Decisions = known.EarlierDecisions.Where(d => d.Month == month).ToList(),
            Consent = ConsentOf(patient, month),
        });
    }

    // Days of slack stand for the zones: one month too many is looked at, never one too few.
    private static object? ConsentOf(PatientRecord patient, ServiceMonth month)
    {
        var end = new DateTimeOffset(month.Last.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(3);
        return patient.Consent is { } consent && consent.ObtainedAt < end
            ? new { consent.ObtainedAt, consent.HourUnknown, consent.Elements, consent.PractitionerNpi, RevokedAt = consent.RevokedAt < end ? consent.RevokedAt : null, RevokedHourUnknown = consent.RevokedAt < end && consent.RevokedHourUnknown, Seen = consent.LastVisitOn ?? patient.Roster.LastVisitOn }
            : null;
    }
}
