namespace CcmFlow.Rules.Consent;

public enum PhiTexting
{
    /// <summary>Not asked: the least that a text needs is all that it says.</summary>
    NotAsked,

    /// <summary>Warned of the risk, the patient prefers texts that say more.</summary>
    Preferred,
    Refused,
}

/// <summary>Whether the patient prefers health information in plain texts (HIPAA Omnibus Rule 2013, preamble: allowed to the individual who was warned).</summary>
/// <param name="At">When it was said (UTC).</param>
/// <param name="Warning">The version of the warning that was given.</param>
public sealed record PhiPreference(PhiTexting State = PhiTexting.NotAsked, DateTimeOffset? At = null, string? Warning = null);
