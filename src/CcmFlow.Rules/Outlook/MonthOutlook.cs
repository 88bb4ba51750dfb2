using CcmFlow.Rules.Billing;

namespace CcmFlow.Rules.Outlook;

/// <summary>
/// How far a patient's month is on a day and where it leads: time counted so far, the next code threshold, what else blocks a claim, and the time at
/// the end of the month if work goes on at the pace so far.
/// </summary>
public sealed record MonthOutlook
{
    /// <summary>Seconds of the family that is nearest to a code: the practitioner's own or clinical staff's.</summary>
    public required int CountedSeconds { get; init; }

    /// <summary>What the month brings as it stands, were nothing in the way but <see cref="Blocks"/>; empty below the first threshold.</summary>
    public required IReadOnlyList<CodeUnits> Codes { get; init; }

    /// <summary>Null when no further code can be reached.</summary>
    public required NextThreshold? Next { get; init; }

    /// <summary>What forbids a claim apart from too little time.</summary>
    public required IReadOnlyList<ReasonCode> Blocks { get; init; }

    /// <summary>Counted seconds at the end of the month at the pace so far.</summary>
    public required int ProjectedSeconds { get; init; }

    /// <summary>Whole days after today on which time may still count.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>No time counts before the patient consents; then it does for the rest of the month.</summary>
    public required bool WaitsForConsent { get; init; }

    /// <summary>Time may have counted for two days at least: the minutes of one day are no pace.</summary>
    public required bool HasPace { get; init; }

    /// <summary>The first threshold is not met and will not be at the pace so far.</summary>
    public bool WillMiss => Codes.Count == 0 && Next is { } first && ProjectedSeconds < first.Seconds;

    /// <summary>What a care manager reads. Holds no name and no diagnosis.</summary>
    public string Sentence => string.Join(" ",
    [
        Next is { } next
            ? $"{PlainWords.Time(CountedSeconds)} counted, {PlainWords.Time(next.SecondsShort)} short of {next.Code}."
            : $"{PlainWords.Time(CountedSeconds)} counted; more time brings no further code.",
        this switch
        {
            { WaitsForConsent: true } => "Minutes count from the day on which the patient consents.",
            { DaysLeft: 0 } => "As things stand no day is left in the month on which minutes would count.",
            { HasPace: false } => $"{PlainWords.Count(DaysLeft, "day", "days")} left; it is too early to tell a pace.",
            _ => $"At this pace {PlainWords.Time(ProjectedSeconds)} by the end of the month, {PlainWords.Count(DaysLeft, "day", "days")} left.",
        },
        .. Blocks.Select(ReasonText.For),
    ]);

    /// <param name="facts">The month as it stands; a proposed claim in it is ignored.</param>
    /// <param name="today">Local date in the practice's zone.</param>
    public static MonthOutlook Of(BillingCase facts, DateOnly today)
    {
        var decision = BillingRules.Decide(facts with { ProposedClaim = null, Claim = null });
        var family = FamilyChoice.Choose(facts, decision.Time) ?? Nearest(facts.Choice, decision);
        var seconds = FamilyChoice.SecondsOf(family, decision.Time);
        var window = CountableDays.Of(facts, today);
        return new()
        {
            CountedSeconds = seconds,
            Codes = family.CodesFor(seconds),
            Next = NextThreshold.Of(family, seconds, facts.Complexity),
            Blocks = [.. decision.Reasons.Where(reason => IsBlock(reason, family))],
            ProjectedSeconds = window.Project(seconds),
            DaysLeft = window.Left,
            WaitsForConsent = facts.Consent is null && today <= facts.Month.Last && !(facts.Patient.DiedOn < today),
            HasPace = window.Gone > 1,
        };
    }

    // Below every threshold, the family that lacks the least is the one to work towards.
    private static CodeFamily Nearest(BillingChoice choice, BillingDecision decision) => choice switch
    {
        BillingChoice.Staff => CodeFamily.Staff,
        BillingChoice.Physician => CodeFamily.Physician,
        _ => CodeFamily.Physician.BaseSeconds - decision.PhysicianSeconds < CodeFamily.Staff.BaseSeconds - decision.ClinicalStaffSeconds
            ? CodeFamily.Physician
            : CodeFamily.Staff,
    };

    // Without clinical staff there is nobody to supervise.
    private static bool IsBlock(ReasonCode reason, CodeFamily family) =>
        reason != ReasonCode.TimeBelowThreshold && (reason != ReasonCode.NoGeneralSupervision || !family.PractitionerTime);
}
