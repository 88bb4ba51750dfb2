namespace CcmFlow.Rules.Billing;

/// <summary>Kind of the billing practice; it decides on alternatives such as G0511, never on time.</summary>
public enum PracticeType
{
    Office,
    ProviderBased,
    Fqhc,
    Rhc,
}
