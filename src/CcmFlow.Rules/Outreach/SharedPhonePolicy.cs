using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>What becomes of an answer that only one person can give when the phone is several people's and the text does not tell whose it is.</summary>
public static class SharedPhonePolicy
{
    /// <summary>Recorded for nobody. The phone is asked once who it was, then a person calls.</summary>
    public static ReplyActions AskWho(ReplyActions actions, int unclearBefore)
    {
        var (answer, task) = unclearBefore switch
        {
            0 => (TextTemplate.WhoIsAnswering, StaffTaskKind.ReadText),
            1 => (TextTemplate.NurseWillCall, StaffTaskKind.CallBack),
            _ => ((TextTemplate?)null, StaffTaskKind.ReadText),
        };
        return actions with
        {
            ConsentGiven = false,
            ConsentDeclined = false,
            ConsentRevoked = false,
            Answered = false,
            Unclear = true,
            Answer = answer,
            Task = task,
        };
    }
}
