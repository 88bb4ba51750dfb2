namespace CcmFlow.Rules.Outreach;

/// <summary>How a patient stands when a text comes in.</summary>
/// <param name="ConsentAsked">A request for CCM consent is open: only then does a YES consent (Twilio also reads YES as opt-in).</param>
/// <param name="Consented">CCM consent is in force.</param>
/// <param name="CheckInOpen">A check-in was sent and not answered.</param>
/// <param name="TextsAllowed">The patient has not opted out.</param>
/// <param name="UnclearBefore">How many texts in a row could not be made out before this one.</param>
public sealed record ReplyStanding(bool ConsentAsked, bool Consented, bool CheckInOpen, bool TextsAllowed, int UnclearBefore = 0);
