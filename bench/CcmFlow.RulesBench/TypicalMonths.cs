using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Time;

namespace CcmFlow.RulesBench;

/// <summary>Months as a practice has them: two to six timed entries of a few minutes, now and then remote monitoring, a practitioner, an overlap.</summary>
internal static class TypicalMonths
{
    private static readonly ServiceMonth Month = new(2026, 3);
    private static readonly LocalZone Zone = LocalZone.Find("America/New_York");

    public static IReadOnlyList<BillingCase> Make(int count)
    {
        var dice = new Random(42);
        return [.. Enumerable.Range(0, count).Select(_ => MakeOne(dice))];
    }

    private static BillingCase MakeOne(Random dice) => new()
    {
        Month = Month,
        Zone = Zone,
        BillingPractitioner = "NPI-A",
        Practice = new(),
        Patient = new() { ChronicConditions = [new("E11.65"), new("I10")], SeenWithinYearBeforeStart = true },
        Consent = new ConsentFacts
        {
            ObtainedAt = new(2025, 6, 10, 10, 0, 0, TimeSpan.FromHours(-4)),
            Documented = true,
            Elements = Enum.GetValues<ConsentElement>(),
            BillingPractitioner = "NPI-A",
        },
        CarePlan = new CarePlanFacts { EstablishedOn = new DateOnly(2025, 6, 12), CopyGivenToPatient = dice.Next(20) > 0 },
        Entries = [.. Enumerable.Range(0, dice.Next(2, 7)).Select(number => Entry(dice, number))],
    };

    private static TimeEntry Entry(Random dice, int number)
    {
        var start = Zone.AtLocal(Month.First.AddDays(dice.Next(31)), new TimeOnly(9, 0)).AddMinutes(dice.Next(480));
        return TimeEntry.Between($"e{number}", start, start.AddSeconds(dice.Next(120, 900)), dice.Next(12) == 0 ? WorkRole.Physician : WorkRole.ClinicalStaff)
            with { Program = dice.Next(12) == 0 ? CareProgram.Rpm : CareProgram.Ccm };
    }
}
