using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>
/// When a patient is written to in a month. Times fall between 10:00 and 16:00 at the patient, spread by a number that
/// is fixed for the patient, so that a practice's texts do not all leave at once and a patient hears at the usual hour.
/// One text a day and three a week at most follow from the spacing (47 CFR 64.1200(a)(9)(iv) as a default cap).
/// </summary>
public static class OutreachPlan
{
    private const int FirstHour = 10;
    private const int MinutesOfTheWindow = 6 * 60;

    /// <summary>The request for CCM consent and its reminders: day 1 to 3 of the month, 3 days later, 7 days later.</summary>
    public static IReadOnlyList<OutreachStep> Consent(ServiceMonth month, IReadOnlyCollection<LocalZone> zones, int spread, DateTimeOffset notBefore)
    {
        var first = Later(month.First, notBefore, zones).AddDays(spread % 3);
        return InMonth(month,
        [
            new(TextTemplate.ConsentRequest, At(first, zones, spread)),
            new(TextTemplate.ConsentReminder, At(first.AddDays(3), zones, spread)),
            new(TextTemplate.ConsentLastReminder, At(first.AddDays(10), zones, spread)),
        ], zones);
    }

    /// <summary>The check-ins of a consented month: week 1 check-in, week 2 medication, week 3 follow-up for the silent, week 4 closing check. What lies before <paramref name="notBefore"/> is left out.</summary>
    public static IReadOnlyList<OutreachStep> CheckIns(ServiceMonth month, IReadOnlyCollection<LocalZone> zones, int spread, DateTimeOffset notBefore)
    {
        var day = month.First.AddDays(3 + (spread % 4));
        List<OutreachStep> steps =
        [
            new(TextTemplate.CheckIn, At(day, zones, spread)),
            new(TextTemplate.MedicationQuestion, At(day.AddDays(7), zones, spread)),
            new(TextTemplate.FollowUp, At(day.AddDays(12), zones, spread), OnlyIfSilent: true),
            new(TextTemplate.ClosingCheck, At(day.AddDays(20), zones, spread)),
        ];
        return InMonth(month, [.. steps.Where(s => s.At > notBefore)], zones);
    }

    /// <summary>A number that is the same for a patient every month and evenly spread over patients.</summary>
    public static int SpreadOf(string patientId)
    {
        // FNV-1a: string.GetHashCode differs from process to process, and a replay must not.
        var hash = 2166136261u;
        foreach (var c in patientId) hash = (hash ^ c) * 16777619u;
        hash ^= hash >> 15;
        return (int)(hash & 0x7fffffff);
    }

    private static DateOnly Later(DateOnly first, DateTimeOffset notBefore, IReadOnlyCollection<LocalZone> zones)
    {
        var today = zones.Max(z => z.LocalDate(notBefore));
        return today >= first ? today.AddDays(1) : first;
    }

    /// <summary>In a state with two zones the time must be decent in both: the hour is taken in the first, then moved into the allowed window of all.</summary>
    private static DateTimeOffset At(DateOnly day, IReadOnlyCollection<LocalZone> zones, int spread)
    {
        var time = new TimeOnly(FirstHour, 0).AddMinutes(spread / 7 % MinutesOfTheWindow);
        return QuietHours.NextAllowed(zones.First().AtLocal(day, time), zones).ToUniversalTime();
    }

    private static List<OutreachStep> InMonth(ServiceMonth month, List<OutreachStep> steps, IReadOnlyCollection<LocalZone> zones) =>
        [.. steps.Where(s => zones.All(z => month.Contains(z.LocalDate(s.At))))];
}
