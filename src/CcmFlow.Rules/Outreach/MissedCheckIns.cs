namespace CcmFlow.Rules.Outreach;

/// <summary>How much a patient's silence worries.</summary>
public enum SilenceRisk
{
    Usual,
    Raised,
    High,
}

/// <summary>
/// No answer to check-ins is itself a sign: a person calls, the sooner the more is at stake. The table is the product's default and a matter for
/// the practice's clinicians.
/// </summary>
public static class MissedCheckIns
{
    private const int ManyConditions = 5;
    private const int SomeConditions = 3;

    /// <param name="conditions">Qualifying chronic conditions.</param>
    /// <param name="age">Years; null when the birth date is not known.</param>
    /// <param name="hadUrgentNeed">An urgent need within the last 30 days.</param>
    public static SilenceRisk RiskOf(int conditions, int? age, bool hadUrgentNeed) => (conditions, age ?? 0, hadUrgentNeed) switch
    {
        (_, _, true) or (_, >= 85, _) or ( >= ManyConditions, _, _) => SilenceRisk.High,
        (_, >= 75, _) or ( >= SomeConditions, _, _) => SilenceRisk.Raised,
        _ => SilenceRisk.Usual,
    };

    /// <summary>Within what time somebody calls after so many unanswered check-ins in a row; null: not yet.</summary>
    public static TimeSpan? CallWithin(SilenceRisk risk, int missed) => (risk, missed) switch
    {
        (SilenceRisk.High, >= 2) => TimeSpan.FromHours(4),
        (SilenceRisk.High, 1) => TimeSpan.FromDays(1),
        (SilenceRisk.Raised, >= 2) => TimeSpan.FromDays(1),
        (SilenceRisk.Usual, >= 2) => TimeSpan.FromDays(2),
        _ => null,
    };
}
