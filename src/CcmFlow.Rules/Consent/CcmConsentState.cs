namespace CcmFlow.Rules.Consent;

/// <summary>Where a patient's CCM consent stands.</summary>
public sealed record CcmConsentState
{
    public Enrollment Standing { get; init; }

    /// <summary>The open request; only with <see cref="Enrollment.Asked"/>.</summary>
    public ConsentRequest? Request { get; init; }

    /// <summary>The last consent. It stays as a record when it was revoked or has lapsed.</summary>
    public CcmConsent? Consent { get; init; }
}
