namespace CcmFlow.Rules.Consent;

/// <summary>How CCM consent was given. Verbal and written are named by CMS; an informed text reply counts as written by product policy.</summary>
public enum ConsentMethod
{
    Verbal,
    Written,
    SmsReply,
}
