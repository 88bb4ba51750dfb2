using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Consent;

/// <summary>
/// Something that changes what a patient agreed to, or tries to. All three permissions read the same events, each for itself: a
/// STOP takes the permission to text and closes an open request for consent, and leaves a consent alone.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "step")]
[JsonDerivedType(typeof(ConsentAsked), nameof(ConsentAsked))]
[JsonDerivedType(typeof(ConsentAskWithdrawn), nameof(ConsentAskWithdrawn))]
[JsonDerivedType(typeof(ConsentGiven), nameof(ConsentGiven))]
[JsonDerivedType(typeof(ConsentDeclined), nameof(ConsentDeclined))]
[JsonDerivedType(typeof(ConsentRevoked), nameof(ConsentRevoked))]
[JsonDerivedType(typeof(PractitionerChanged), nameof(PractitionerChanged))]
[JsonDerivedType(typeof(NumberRecorded), nameof(NumberRecorded))]
[JsonDerivedType(typeof(NumberRemoved), nameof(NumberRemoved))]
[JsonDerivedType(typeof(NumberUnreachable), nameof(NumberUnreachable))]
[JsonDerivedType(typeof(TextingGranted), nameof(TextingGranted))]
[JsonDerivedType(typeof(TextsStopped), nameof(TextsStopped))]
[JsonDerivedType(typeof(TextsResumed), nameof(TextsResumed))]
[JsonDerivedType(typeof(PhiTextsPreferred), nameof(PhiTextsPreferred))]
[JsonDerivedType(typeof(PhiTextsRefused), nameof(PhiTextsRefused))]
public abstract record PermissionEvent(Evidence Evidence)
{
    [JsonIgnore]
    public string Id => Evidence.Id;

    [JsonIgnore]
    public DateTimeOffset At => Evidence.At;

    /// <summary>
    /// The same thing said by the same person in the same words, if written down at another moment: a request that was sent twice. Where somebody named the day or the hour
    /// of it, another one is another thing.
    /// </summary>
    public bool SaysTheSameAs(PermissionEvent other) =>
        other.GetType() == GetType() && IsDatedAs(other.Evidence) && other.Evidence with { At = At, RecordedAt = Evidence.RecordedAt } == Evidence;

    private bool IsDatedAs(Evidence other) => (Evidence.RecordedAt, other.RecordedAt) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => Evidence.DayAlone is not null || other.At == At,
    };
}

/// <summary>The request for CCM consent goes out; from now on a YES counts. The evidence holds the text that was shown.</summary>
public sealed record ConsentAsked(Evidence Evidence, string PractitionerNpi) : PermissionEvent(Evidence);

/// <summary>The request did not go out after all: nobody was asked.</summary>
public sealed record ConsentAskWithdrawn(Evidence Evidence, string Request) : PermissionEvent(Evidence);

/// <summary>Somebody said yes. By text it counts in answer to an open request only, and for the practitioner that the request named.</summary>
/// <param name="PractitionerNpi">Whom it is for.</param>
/// <param name="LastVisitOn">The last visit before it, as the roster had it then.</param>
public sealed record ConsentGiven(
    Evidence Evidence, ConsentMethod Method, IReadOnlyList<ConsentElement> Elements, string PractitionerNpi, DateOnly? LastVisitOn = null) : PermissionEvent(Evidence);

public sealed record ConsentDeclined(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>The patient leaves CCM. Effective at the end of the calendar month.</summary>
public sealed record ConsentRevoked(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>Another practitioner bills from now on: a consent given for the one before does not count for him.</summary>
public sealed record PractitionerChanged(Evidence Evidence, string PractitionerNpi) : PermissionEvent(Evidence);

/// <summary>The roster has a number that it did not have before.</summary>
/// <param name="Attested">The practice attests that patients gave it their numbers for texts about their care.</param>
/// <param name="Stopped">A STOP came from this number before: it is the number's, whoever has it now.</param>
public sealed record NumberRecorded(Evidence Evidence, bool Attested, bool Stopped = false) : PermissionEvent(Evidence);

public sealed record NumberRemoved(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>The carrier says that the number takes no texts (a landline, or out of service).</summary>
public sealed record NumberUnreachable(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>The patient told staff that this number may be texted.</summary>
public sealed record TextingGranted(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>STOP, or words that mean it.</summary>
public sealed record TextsStopped(Evidence Evidence, RevocationScope Scope) : PermissionEvent(Evidence);

/// <summary>START or UNSTOP from the patient's own number. Never consent to CCM.</summary>
public sealed record TextsResumed(Evidence Evidence) : PermissionEvent(Evidence);

/// <summary>The patient was warned that texts are not private and prefers them all the same. Counts with the warning's wording only.</summary>
public sealed record PhiTextsPreferred(Evidence Evidence) : PermissionEvent(Evidence);

public sealed record PhiTextsRefused(Evidence Evidence) : PermissionEvent(Evidence);
