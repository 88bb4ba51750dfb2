using CcmFlow.Rules.Calendar;

namespace CcmFlow.Rules.Billing;

/// <summary>Medicare's limit for a claim to arrive: twelve months from the date of service; 29 February must arrive by 28 February (First Coast, node 5026).</summary>
public static class TimelyFiling
{
    private static readonly LocalZone Eastern = LocalZone.Find("America/New_York");
    private static readonly TimeOnly Cutoff = new(18, 0);

    /// <summary>From then on before the last day a claim that is not decided is named.</summary>
    public const int NearDays = 60;

    /// <summary>What plans other than Medicare usually allow; each contract says.</summary>
    public const int UsualPlanDays = 90;

    /// <summary>The last day on which the payer may receive the claim.</summary>
    public static DateOnly Deadline(DateOnly dateOfService) => dateOfService.AddYears(1);

    /// <summary>The oldest month whose claim may still arrive: what comes to light about an earlier one changes no claim that could be sent.</summary>
    public static ServiceMonth OldestMonth(DateOnly today) =>
        ServiceMonth.Of(today.AddYears(-1)) is var month && Deadline(month.Last) < today ? month.Next : month;

    /// <summary>
    /// The day on which an electronic claim counts as received: after 6 p.m. Eastern it is the next business day's (First Coast). Federal holidays are not
    /// reckoned.
    /// </summary>
    public static DateOnly ReceivedOn(DateTimeOffset arrived)
    {
        var day = Eastern.LocalDate(arrived);
        if (Eastern.LocalTime(arrived) <= Cutoff)
        {
            return day;
        }

        do
        {
            day = day.AddDays(1);
        }
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return day;
    }
}
