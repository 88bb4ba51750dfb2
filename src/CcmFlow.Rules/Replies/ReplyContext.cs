namespace CcmFlow.Rules.Replies;

/// <summary>What the sender was last asked. It decides what "yes", "no" and "ok" mean; it never hides a red flag or an opt-out.</summary>
public enum ReplyContext
{
    Any,
    Consent,
    Checkin,
    Page,
}
