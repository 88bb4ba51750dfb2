namespace CcmFlow.Rules.Replies;

/// <summary>What a text wants. Declared from the most to the least severe: the order of <see cref="ReplyClassification.Intents"/>.</summary>
public enum ReplyIntent
{
    Emergency,
    Urgent,
    OptOut,
    OptIn,
    ConsentYes,
    ConsentNo,
    AckPage,
    DeclinePage,
    DonePage,
    Help,
    OkCheckin,
    RoutineQuestion,
    Unclear,
}
