namespace CcmFlow.Rules.Billing;

/// <summary>Who billed another service, as seen from the billing practitioner of this case.</summary>
public enum ServiceBilledBy
{
    SamePractitioner,

    /// <summary>Another practitioner of the same practice.</summary>
    SamePractice,

    OtherPractice,
}
