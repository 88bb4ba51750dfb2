namespace CcmFlow.Rules.Consent;

/// <summary>Whether the patient may be texted at all. Apart from CCM consent: STOP ends texting, not CCM.</summary>
public enum TextingState
{
    Allowed,
    NoNumber,
    /// <summary>Nothing says that the patient gave this number for texts.</summary>
    NotGiven,
    OptedOut,
    /// <summary>The carrier says that the number cannot take texts.</summary>
    NotReachable,
}
