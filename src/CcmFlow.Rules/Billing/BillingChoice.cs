namespace CcmFlow.Rules.Billing;

/// <summary>Which family the practice bills when both would stand.</summary>
public enum BillingChoice
{
    /// <summary>Staff family when its threshold is met, else the practitioner's.</summary>
    Auto,
    Staff,
    Physician,
}
