namespace CcmFlow.Rules.OnCall;

/// <summary>
/// The steps of an escalation. Rounds never end: after the last step the case is handed to the supervisor and the answering
/// service with an alarm, and the first step is paged again. A running case keeps the policy it began with.
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
    public TimeSpan FindWithin { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A person who was texted and did not take the case is called after this; at most <see cref="LatestVoice"/>.</summary>
    public TimeSpan VoiceAfter { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>And texted through the other carrier after this; at most <see cref="LatestOtherCarrier"/>.</summary>
    public TimeSpan OtherCarrierAfter { get; init; } = TimeSpan.FromSeconds(75);

    /// <summary>The patient hears that nobody has answered yet after this, and again after twice, four times … as long.</summary>
    public TimeSpan TellPatientAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>No delivery report within a minute counts as a failed page.</summary>
    public static TimeSpan LatestVoice { get; } = TimeSpan.FromSeconds(60);

    public static TimeSpan LatestOtherCarrier { get; } = TimeSpan.FromSeconds(90);

    /// <summary>What keeps the policy from being used, in sentences; empty when it is sound.</summary>
    public IReadOnlyList<string> Faults() =>
    [
        .. Steps.Count == 0 ? ["A policy needs at least one step."] : Array.Empty<string>(),
        .. Steps.Where(step => step.AckWithin <= TimeSpan.Zero).Select(step => $"Step {step.Level}: the time to acknowledge must be positive."),
        .. Steps.Where(step => step.Targets.Count == 0).Select(step => $"Step {step.Level} pages nobody."),
        .. Steps.Where(step => step.AcksNeeded < 1 || (step.InTurn && step.AcksNeeded > 1)).Select(step => $"Step {step.Level}: one or more have to take it, and one when people are paged one after the other."),
        .. FindWithin > TimeSpan.Zero && ShortestRound > TimeSpan.Zero && TellPatientAfter > TimeSpan.Zero
            ? Array.Empty<string>()
            : ["the time to find a text, the shortest round and the time until the patient is told must be positive."],
        .. AskOutcomeAfter > TimeSpan.Zero && AskOutcomeAfter < OutcomeWithin
            ? Array.Empty<string>()
            : ["the outcome has to be asked for before a missing one pages again: its minutes must be shorter than those."],
        .. VoiceAfter > TimeSpan.Zero && VoiceAfter <= LatestVoice ? Array.Empty<string>() : [$"the time until the phone rings must be positive and at most {LatestVoice.TotalSeconds} s."],
        .. OtherCarrierAfter > TimeSpan.Zero && OtherCarrierAfter <= LatestOtherCarrier
            ? Array.Empty<string>()
            : [$"the time until the second carrier's text must be positive and at most {LatestOtherCarrier.TotalSeconds} s."],
    ];

    /// <summary>Steps that want more people to take a case than they page, in sentences: whoever asks for two who take it must not have one count as both.</summary>
    public IReadOnlyList<string> TakerFaults() =>
    [
        .. Steps.Where(step => step.Targets.Count > 0 && step.AcksNeeded > step.Targets.Count)
            .Select(step => $"step {step.Level} pages {step.Targets.Count}, and {step.AcksNeeded} have to take it: page more on it, or let {(step.Targets.Count == 1 ? "one" : $"{step.Targets.Count} at most")} take it."),
    ];
}
