namespace CcmFlow.Rules.Consent;

/// <summary>How far a patient's CCM consent is.</summary>
public enum Enrollment
{
    /// <summary>Not asked yet, or the request was closed unanswered by a STOP.</summary>
    None,
    /// <summary>Asked; the request is open and a YES counts.</summary>
    Asked,
    Consented,
    Declined,
    /// <summary>The patient left CCM; effective at the end of that calendar month.</summary>
    Revoked,
    /// <summary>Consented, but for another billing practitioner than today's: has to be asked again (AMA).</summary>
    Lapsed,
}
