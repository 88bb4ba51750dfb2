namespace CcmFlow.Rules.Consent;

/// <summary>
/// The three permissions of a patient. Invariant: they are what the patient's events make in the order in which they happened,
/// each once. So it does not matter in which order, or how often, the events come in.
/// </summary>
public sealed record PatientPermissions
{
    public CcmConsentState Ccm { get; init; } = new();
    public TextingStanding Texting { get; init; } = new();
    public PhiPreference Phi { get; init; } = new();

    /// <summary>The last event that is in here, by time (UTC) and id.</summary>
    public DateTimeOffset? LastAt { get; init; }
    public string? LastId { get; init; }

    /// <summary>False: the event happened before one that is in here already, or is that one; only all events together tell the state.</summary>
    public bool IsFollowedBy(PermissionEvent next) =>
        LastAt is null || next.At > LastAt || (next.At == LastAt && string.CompareOrdinal(next.Id, LastId) > 0);

    public PatientPermissions After(PermissionEvent happened) => new()
    {
        Ccm = CcmConsentMachine.Decide(Ccm, happened),
        Texting = TextingMachine.Decide(Texting, happened),
        Phi = PhiPreferenceMachine.Decide(Phi, happened),
        LastAt = happened.At,
        LastId = happened.Id,
    };

    /// <summary>As they stood before an instant (UTC), such as the end of a month: what happened later changes nothing of it.</summary>
    public static PatientPermissions Before(DateTimeOffset end, IEnumerable<PermissionEvent> events) => From(events.Where(e => e.At < end));

    public static PatientPermissions From(IEnumerable<PermissionEvent> events) => events
        .DistinctBy(e => e.Id).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)
        .Aggregate(new PatientPermissions(), (state, next) => state.After(next));
}
