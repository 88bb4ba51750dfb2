namespace CcmFlow.Rules.Outlook;

/// <summary>What keeps an eligible patient's month from being billed, in the order of the way to a claim: the first that applies.</summary>
public enum GapReason
{
    NotAsked,
    AskedWithoutAnswer,

    /// <summary>A STOP closed the question, or came before it: only a call or a visit can ask now.</summary>
    StoppedTexts,
    Declined,
    LeftCcm,

    /// <summary>The consent was given for another billing practitioner.</summary>
    AskAgain,
    CarePlanMissing,
    MinutesMissing,

    /// <summary>Another rule stands against it; the month's page tells which.</summary>
    OtherRule,

    /// <summary>All is there; the month is not closed yet.</summary>
    ClosesYet,

    /// <summary>The claim is made and waits to be mended.</summary>
    ClaimHeld,
}
