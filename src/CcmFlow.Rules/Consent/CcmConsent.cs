namespace CcmFlow.Rules.Consent;

/// <summary>The record of consent that an audit asks for (CMS MLN909188: documented, with its elements). The exact words stand in the evidence.</summary>
/// <param name="ObtainedAt">UTC. Only time after it counts.</param>
/// <param name="Method">Name of a <see cref="ConsentMethod"/>.</param>
/// <param name="Elements">Names of the <see cref="ConsentElement"/>s that the patient was told.</param>
/// <param name="PractitionerNpi">The billing practitioner it was given for.</param>
/// <param name="MessageId">The carrier's id of the reply.</param>
/// <param name="WordingVersion">The version of the request that was shown.</param>
/// <param name="RevokedAt">UTC; effective at the end of that calendar month.</param>
/// <param name="LastVisitOn">The last visit before the consent, as the roster had it then: whether an initiating visit was needed is told from the start of CCM, not from each month.</param>
/// <param name="HourUnknown">Only the day is known; <paramref name="ObtainedAt"/> is its first instant.</param>
/// <param name="RevokedHourUnknown">The same of <paramref name="RevokedAt"/>, which is then the day's last instant.</param>
public sealed record CcmConsent(
    DateTimeOffset ObtainedAt,
    string Method,
    IReadOnlyList<string> Elements,
    string PractitionerNpi,
    string? MessageId,
    string? WordingVersion,
    DateTimeOffset? RevokedAt,
    DateOnly? LastVisitOn = null,
    bool HourUnknown = false,
    bool RevokedHourUnknown = false);
