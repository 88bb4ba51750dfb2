using CcmFlow.Rules.Billing;
using CcmFlow.Rules.CarePlans;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Tests.Time;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Tests.Billing;

/// <summary>A case in which everything is in order but the time.</summary>
internal static class CaseBuilder
{
    public const string Npi = "NPI-A";
    public static readonly DateOnly Day = new(2026, 3, 10);

    public static BillingCase Orderly(params TimeEntry[] entries) => new()
    {
        Month = EntryGenerator.Month,
        Zone = EntryGenerator.Zone,
        BillingPractitioner = Npi,
        Practice = new(),
        Patient = new() { ChronicConditions = [new("E11.65"), new("I10")], SeenWithinYearBeforeStart = true },
        Consent = new ConsentFacts
        {
            ObtainedAt = new(2024, 1, 10, 10, 0, 0, TimeSpan.FromHours(-5)),
            Documented = true,
            Elements = Enum.GetValues<ConsentElement>(),
            BillingPractitioner = Npi,
        },
        CarePlan = new CarePlanFacts { EstablishedOn = new DateOnly(2024, 1, 12), CopyGivenToPatient = true },
        Entries = entries,
    };

    public static TimeEntry Staff(int seconds, string id = "staff") => TimeEntry.On(id, Day, TimeSpan.FromSeconds(seconds));

    public static TimeEntry Physician(int seconds, string id = "physician") => TimeEntry.On(id, Day, TimeSpan.FromSeconds(seconds), WorkRole.Physician);

    public static ComplexityFacts Complex { get; } = new(MedicalDecisionMaking.Moderate, true, true);

    public static string Codes(BillingDecision decision) => string.Join(" ", decision.Codes.Select(line => $"{line.Code}x{line.Units}"));
}
