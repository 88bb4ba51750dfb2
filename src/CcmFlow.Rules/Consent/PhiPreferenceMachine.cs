namespace CcmFlow.Rules.Consent;

/// <summary>Preference for unencrypted health information. No warning, no preference; another number, asked anew (45 CFR 164.530(c): check the number).</summary>
public static class PhiPreferenceMachine
{
    public static PhiPreference Decide(PhiPreference state, PermissionEvent happened) => happened switch
    {
        PhiTextsPreferred { Evidence.Wording: { Length: > 0 } warning } => new PhiPreference(PhiTexting.Preferred, happened.At, warning),
        PhiTextsRefused => new PhiPreference(PhiTexting.Refused, happened.At, happened.Evidence.Wording),
        NumberRecorded or NumberRemoved when state.State == PhiTexting.Preferred => new PhiPreference(),
        _ => state,
    };
}
