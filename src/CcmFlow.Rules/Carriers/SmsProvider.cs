namespace CcmFlow.Rules.Carriers;

/// <summary>A company that carries texts for a practice.</summary>
public enum SmsProvider
{
    Twilio,

    /// <summary>Azure Communication Services.</summary>
    Acs,
}
