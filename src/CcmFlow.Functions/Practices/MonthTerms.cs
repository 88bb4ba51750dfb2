using CcmFlow.Rules.Billing;

namespace CcmFlow.Functions.Practices;

/// <summary>
/// What a month is decided on where the choice is the practice's. A month keeps those that were in force when it ended: whoever changes them in
/// the days of grace changes the month that runs, not the one that is over.
/// </summary>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Practitioner">Under whom it is billed; null: written down before this was kept.</param>
public sealed record MonthTerms(string TimeZone, BillingChoice Choice, BillingPolicy Policy, MonthPractitioner? Practitioner = null)
{
    public static MonthTerms Of(Practice practice) => new(practice.TimeZone, practice.Billing.Choice, practice.Billing.Policy, MonthPractitioner.Of(practice.Billing));

    /// <summary>The changed practice with what was in force until now written down, when the change touches it.</summary>
    public static Practice Carry(Practice before, Practice after, DateTimeOffset now) =>
        Of(before) == Of(after) ? after : after with { EarlierTerms = [.. after.EarlierTerms, new EarlierTerms(now, Of(before))] };
}

/// <param name="Until">When they were changed (UTC).</param>
public sealed record EarlierTerms(DateTimeOffset Until, MonthTerms Terms);
