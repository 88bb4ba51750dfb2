namespace CcmFlow.Rules.OnCall;

public enum UrgentNeedPhase
{
    /// <summary>The people of the current step are being looked up.</summary>
    Opened,

    /// <summary>The current step was paged and nobody has taken the case.</summary>
    Paging,

    /// <summary>Every step was tried; the next round starts at the deadline.</summary>
    BetweenRounds,

    /// <summary>Somebody has the case and calls the patient.</summary>
    Acknowledged,

    /// <summary>The holder was asked how it went; no answer by the deadline pages again.</summary>
    OutcomeDue,
    Closed,
}
