using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>
/// From what a text says to what is done. Red flags come first and are never outweighed; STOP is honoured at once and
/// answered by nobody but the carrier (47 CFR 64.1200(a)(10)); consent is read only in answer to an open request and
/// never beside a red flag, a STOP or a picture; what is not understood goes to a person and is never taken as "fine".
/// </summary>
public static class ReplyPolicy
{
    /// <param name="leaves">The text says in its own words that the patient leaves the program (<see cref="Consent.LeavingWords"/>).</param>
    public static ReplyActions Decide(ReplyClassification reading, ReplyStanding standing, bool hasMedia, bool leaves = false)
    {
        var need = reading.Has(ReplyIntent.Emergency) ? NeedSeverity.Emergency : reading.Has(ReplyIntent.Urgent) ? NeedSeverity.Urgent : (NeedSeverity?)null;
        var optOut = reading.Has(ReplyIntent.OptOut);
        var undisturbed = need is null && !optOut;
        var answersRequest = undisturbed && standing.ConsentAsked && !hasMedia;
        var said = new Said(
            Yes: answersRequest && !leaves && reading.Has(ReplyIntent.ConsentYes) && !reading.Has(ReplyIntent.ConsentNo),
            No: answersRequest && (leaves || (reading.Has(ReplyIntent.ConsentNo) && !reading.Has(ReplyIntent.ConsentYes))),
            Leaves: leaves && standing.Consented,
            OptIn: undisturbed && !standing.TextsAllowed && reading.Has(ReplyIntent.OptIn),
            Help: reading.Has(ReplyIntent.Help),
            Well: reading.Has(ReplyIntent.OkCheckin),
            Question: reading.Has(ReplyIntent.RoutineQuestion),
            Picture: hasMedia);
        return new ReplyActions
        {
            Need = need,
            Safety = need switch
            {
                null => null,
                _ when reading.SuicideRisk => TextTemplate.CrisisSafety,
                NeedSeverity.Emergency => TextTemplate.EmergencySafety,
                _ => TextTemplate.UrgentSafety,
            },
            OptOut = optOut,
            OptIn = said.OptIn,
            ConsentGiven = said.Yes,
            ConsentDeclined = said.No,
            ConsentRevoked = said.Leaves,
            Answered = !standing.ConsentAsked && !optOut,
            Unclear = undisturbed && !said.IsClear,
            Answer = undisturbed ? Answer(said, standing) : null,
            Task = optOut ? said.Leaves ? StaffTaskKind.CallAfterLeaving : StaffTaskKind.CallAfterStop : said.Leaves || undisturbed ? Task(said, standing) : null,
        };
    }

    private static TextTemplate? Answer(Said said, ReplyStanding standing) => said switch
    {
        { Yes: true } => TextTemplate.ConsentConfirmed,
        { No: true } => TextTemplate.ConsentDeclined,
        { Leaves: true } => TextTemplate.LeftCare,
        { OptIn: true } => TextTemplate.OptInConfirmed,
        { Help: true } => TextTemplate.HelpAnswer,
        { Question: true } => TextTemplate.NurseWillCall,
        { Picture: true } => TextTemplate.PictureReceived,
        { IsClear: true } => null,
        // One clarifying question, then a person: a second one would be a loop, not a conversation.
        _ => standing.UnclearBefore switch
        {
            0 => standing.ConsentAsked ? TextTemplate.ConsentUnclear : TextTemplate.ReplyUnclear,
            1 => TextTemplate.NurseWillCall,
            _ => null,
        },
    };

    private static StaffTaskKind? Task(Said said, ReplyStanding standing) => said switch
    {
        { Leaves: true } => StaffTaskKind.CallAfterLeaving,
        { Question: true } => StaffTaskKind.CallBack,
        { Picture: true } => StaffTaskKind.ReadText,
        { IsClear: true } => null,
        _ => standing.UnclearBefore == 1 ? StaffTaskKind.CallBack : StaffTaskKind.ReadText,
    };

    private sealed record Said(bool Yes, bool No, bool Leaves, bool OptIn, bool Help, bool Well, bool Question, bool Picture)
    {
        /// <summary>A picture needs a person's eye whatever the words.</summary>
        public bool IsClear => Yes || No || Leaves || OptIn || Help || Well || Question || Picture;
    }
}
