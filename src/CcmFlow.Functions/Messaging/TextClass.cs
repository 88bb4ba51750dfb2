namespace CcmFlow.Functions.Messaging;

/// <summary>What rules a text goes by.</summary>
public enum TextClass
{
    /// <summary>Started by us: daytime only, at most once.</summary>
    Routine,
    /// <summary>The direct answer to a text of the patient: at any hour, at most once.</summary>
    Reply,
    /// <summary>The safety answer to a red flag: at any hour, at least once, even after an opt-out (it answers the patient's own new text).</summary>
    Safety,
    /// <summary>To a clinician: at any hour, at least once.</summary>
    Page,
}
