namespace CcmFlow.Functions.Patients;

/// <summary>Whether the patient may be texted at all. Apart from CCM consent: STOP ends texting, not CCM.</summary>
public enum TextingState
{
    Allowed,
    NoNumber,
    /// <summary>The practice does not attest that the patient gave the number for texts.</summary>
    NotGiven,
    OptedOut,
    /// <summary>The carrier says that the number cannot take texts.</summary>
    NotReachable,
}
