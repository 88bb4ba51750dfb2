using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>Days of a month on which time may count: from the consent on, until death or the end of the consent.</summary>
/// <param name="Gone">Days up to today, today included.</param>
/// <param name="Left">Days after today.</param>
internal readonly record struct CountableDays(int Gone, int Left)
{
    public static CountableDays Of(BillingCase facts, DateOnly today)
    {
        var consented = facts.Consent is { } consent ? facts.Zone.LocalDate(consent.ObtainedAt) : DateOnly.MaxValue;
        var first = Later(facts.Month.First, consented);
        var last = Earlier(Earlier(facts.Month.Last, facts.Patient.DiedOn), Revoked(facts));
        return new(DaysBetween(first, Earlier(today, last)), DaysBetween(Later(first, today.AddDays(1)), last));
    }

    /// <summary>The same seconds a day to the end; before the first day there is no pace.</summary>
    public int Project(int seconds) => Gone == 0 ? seconds : (int)Math.Min(int.MaxValue, seconds + ((long)seconds * Left / Gone));

    private static DateOnly? Revoked(BillingCase facts) =>
        facts.Consent?.StandingRevocation is { } at && !facts.Policy.CountTimeAfterRevocationUntilMonthEnd ? facts.Zone.LocalDate(at) : null;

    private static int DaysBetween(DateOnly first, DateOnly last) => Math.Max(0, last.DayNumber - first.DayNumber + 1);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly? other) => other < one ? other.Value : one;
}
