namespace CcmFlow.Rules.OnCall;

/// <summary>
/// The steps of an escalation. Rounds never end: after the last step the supervisors are alarmed and the first step is paged again.
/// A running case keeps the policy it began with.
/// </summary>
public sealed record EscalationPolicy(string Id, IReadOnlyList<EscalationStep> Steps)
{
    /// <summary>After an acknowledgement: how long until a missing outcome pages again.</summary>
    public TimeSpan OutcomeWithin { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>After an acknowledgement: when the holder is asked for the outcome. Shorter than <see cref="OutcomeWithin"/>.</summary>
    public TimeSpan AskOutcomeAfter { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>A round takes at least this long, so that steps with nobody on call do not spin.</summary>
    public TimeSpan ShortestRound { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long the question who is on call may stay unanswered before the step counts as empty.</summary>
    public TimeSpan FindWithin { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What keeps the policy from being used, in sentences; empty when it is sound.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Steps.Count == 0 ? ["A policy needs at least one step."] : Array.Empty<string>(),
        .. Steps.Where(step => step.AckWithin <= TimeSpan.Zero).Select(step => $"Step {step.Level}: the time to acknowledge must be positive."),
        .. Steps.Where(step => step.Targets.Count == 0).Select(step => $"Step {step.Level} pages nobody."),
        .. FindWithin > TimeSpan.Zero && ShortestRound > TimeSpan.Zero ? Array.Empty<string>() : ["FindWithin and ShortestRound must be positive."],
        .. AskOutcomeAfter > TimeSpan.Zero && AskOutcomeAfter < OutcomeWithin
            ? Array.Empty<string>()
            : ["AskOutcomeAfter must be positive and shorter than OutcomeWithin."],
    ];
}
