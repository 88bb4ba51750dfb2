using static CcmFlow.Rules.Consent.Enrollment;

namespace CcmFlow.Rules.Consent;

/// <summary>
/// CCM consent: asked once, given for one billing practitioner, taken back at any time (AMA; CMS CCM FAQ 2022). A text makes a
/// consent in answer to an open request only, because YES is also a word that carriers read as opt-in.
/// </summary>
public static class CcmConsentMachine
{
    public static CcmConsentState Decide(CcmConsentState state, PermissionEvent happened) => (state.Standing, happened) switch
    {
        (None or Lapsed, ConsentAsked asked) => state with { Standing = Asked, Request = new(asked.Id, asked.At, asked.Evidence.Wording, asked.PractitionerNpi) },
        (Asked, ConsentAskWithdrawn withdrawn) when withdrawn.Request == state.Request!.Id => NotAsked(state),
        (Asked, TextsStopped) => NotAsked(state),
        (Asked, PractitionerChanged changed) when changed.PractitionerNpi != state.Request!.PractitionerNpi => NotAsked(state),

        (Asked, ConsentGiven { Method: ConsentMethod.SmsReply } given) when state.Request!.IsOpenAt(given.At) =>
            Consent(given, state.Request.PractitionerNpi, state.Request.Wording),
        (_, ConsentGiven { Method: ConsentMethod.SmsReply }) => state,
        (Consented, ConsentGiven given) when given.PractitionerNpi == state.Consent!.PractitionerNpi => state,
        (_, ConsentGiven given) when IsComplete(given) => Consent(given, given.PractitionerNpi, given.Evidence.Wording),

        (Asked, ConsentDeclined { Evidence.Channel: EvidenceChannel.Text } declined) when state.Request!.IsOpenAt(declined.At) => Declines(state),
        (_, ConsentDeclined { Evidence.Channel: EvidenceChannel.Text }) => state,
        (None or Asked or Lapsed, ConsentDeclined) => Declines(state),
        // The patient may stop at any time (CMS CCM FAQ 2022): whoever said no after the yes has stopped, also where the yes came to light later.
        (Consented, ConsentDeclined declined) => Revokes(state, declined.Evidence),

        (Consented or Lapsed, ConsentRevoked revoked) => Revokes(state, revoked.Evidence),
        (Asked, ConsentRevoked revoked) => state.Consent is null ? Declines(state) : Revokes(state, revoked.Evidence),

        (Consented, PractitionerChanged changed) when changed.PractitionerNpi != state.Consent!.PractitionerNpi => state with { Standing = Lapsed },
        (Lapsed, PractitionerChanged changed) when changed.PractitionerNpi == state.Consent!.PractitionerNpi => state with { Standing = Consented },
        _ => state,
    };

    private static CcmConsentState NotAsked(CcmConsentState state) => state with { Standing = state.Consent is null ? None : Lapsed, Request = null };

    private static CcmConsentState Declines(CcmConsentState state) => state with { Standing = Declined, Request = null };

    private static CcmConsentState Revokes(CcmConsentState state, Evidence said) =>
        state with { Standing = Revoked, Request = null, Consent = state.Consent! with { RevokedAt = said.At, RevokedHourUnknown = said.DayAlone is not null } };

    private static CcmConsentState Consent(ConsentGiven given, string practitioner, string? wording) => new()
    {
        Standing = Consented,
        Consent = new CcmConsent(
            given.At, given.Method.ToString(), [.. given.Elements.Select(e => e.ToString())], practitioner, given.Evidence.MessageId, wording, RevokedAt: null, given.LastVisitOn,
            HourUnknown: given.Evidence.DayAlone is not null),
    };

    private static bool IsComplete(ConsentGiven given) => Enum.GetValues<ConsentElement>().All(given.Elements.Contains);
}
