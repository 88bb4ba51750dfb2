namespace CcmFlow.Rules.Outreach;

/// <summary>Something that was done and is durable, by a person or by the app, with which work on the list may be done.</summary>
public enum StaffAct
{
    /// <summary>The patient said yes, no, or that they leave CCM.</summary>
    ConsentAnswered,
    /// <summary>Staff heard whether the number may be texted.</summary>
    TextingAnswered,
    /// <summary>The roster has another number than the one that failed.</summary>
    NumberMended,
    /// <summary>A care plan is in force. It may lack elements, or a day for its review.</summary>
    CarePlanEstablished,
    /// <summary>The care plan has every typical element and a day for its review.</summary>
    CarePlanCompleted,
    /// <summary>The patient or caregiver has a copy of the plan.</summary>
    CarePlanCopyGiven,
    /// <summary>The month's time reached the first threshold.</summary>
    ThresholdMet,
    /// <summary>The month is closed: nothing of it can be saved any more.</summary>
    MonthClosed,
    /// <summary>A closed month is open again: its late entries count and its claim, held or come back, is withdrawn.</summary>
    MonthReopened,
    /// <summary>A person looked at a held claim again, and nothing holds it any more.</summary>
    ClaimReleased,
    /// <summary>A person keeps a claim held on purpose, knowing what was found.</summary>
    ClaimKeptHeld,
    /// <summary>A person said that a claim that had come back goes again.</summary>
    ClaimSentAgain,
    /// <summary>A person gave a replacement or void up that waited, was held or had come back: the claim is with the payer as before.</summary>
    CorrectionTakenBack,
    /// <summary>The claim is in a sealed file, as an original.</summary>
    ClaimSent,
    /// <summary>A replacement is in a sealed file. One that is only queued may still be taken back.</summary>
    ReplacementSent,
    /// <summary>A void is in a sealed file.</summary>
    VoidSent,
    /// <summary>Clearinghouse or payer took a claim on after all that it had rejected.</summary>
    ClaimTakenOn,
    /// <summary>An appeal against a payer's decision is recorded.</summary>
    DenialAppealed,
    /// <summary>What a payer refused is left at that, with a reason.</summary>
    DenialWrittenOff,
    /// <summary>A replacement or void came back before adjudication.</summary>
    CorrectionCameBack,
    /// <summary>The record has again what CCM asks for.</summary>
    QualifiesAgain,
    /// <summary>The patient left CCM.</summary>
    ConsentEnded,
    /// <summary>The practice's health record took the month.</summary>
    RecordDelivered,
    /// <summary>Nothing of a clearinghouse's file waits in the queue any more: a person has seen to each of its answers.</summary>
    AnswersSeenTo,
    /// <summary>A remittance that did not add up is posted, because a person said so.</summary>
    RemittanceReleased,
}
