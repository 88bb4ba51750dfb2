using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>
/// From what a text says to what is done. Red flags come first and are never outweighed; STOP is honoured at once and
/// answered by nobody but the carrier (47 CFR 64.1200(a)(10)); consent is read only in answer to an open request and
/// never beside a red flag or a STOP; what is not understood goes to a person and is never taken as "fine".
/// </summary>
public static class ReplyPolicy
{
    public static ReplyActions Decide(ReplyClassification reading, ReplyStanding standing, bool hasMedia)
    {
        var need = reading.Has(ReplyIntent.Emergency) ? NeedSeverity.Emergency : reading.Has(ReplyIntent.Urgent) ? NeedSeverity.Urgent : (NeedSeverity?)null;
        var optOut = reading.Has(ReplyIntent.OptOut);
        var undisturbed = need is null && !optOut;
        var yes = undisturbed && standing.ConsentAsked && reading.Has(ReplyIntent.ConsentYes) && !reading.Has(ReplyIntent.ConsentNo);
        var no = undisturbed && standing.ConsentAsked && reading.Has(ReplyIntent.ConsentNo) && !reading.Has(ReplyIntent.ConsentYes);
        var optIn = undisturbed && !standing.TextsAllowed && reading.Has(ReplyIntent.OptIn);
        var clear = yes || no || optIn || reading.Has(ReplyIntent.OkCheckin) || reading.Has(ReplyIntent.Help);
        var question = reading.Has(ReplyIntent.RoutineQuestion);
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
            OptIn = optIn,
            ConsentGiven = yes,
            ConsentDeclined = no,
            Answered = !standing.ConsentAsked && !optOut,
            Answer = need is not null || optOut ? null : Answer(reading, standing, yes, no, optIn, question, clear, hasMedia),
            Task = Task(optOut, undisturbed, question, clear, hasMedia),
        };
    }

    private static TextTemplate? Answer(
        ReplyClassification reading, ReplyStanding standing, bool yes, bool no, bool optIn, bool question, bool clear, bool hasMedia)
    {
        if (yes) return TextTemplate.ConsentConfirmed;
        if (no) return TextTemplate.ConsentDeclined;
        if (optIn) return TextTemplate.OptInConfirmed;
        if (reading.Has(ReplyIntent.Help)) return TextTemplate.HelpAnswer;
        if (question) return TextTemplate.NurseWillCall;
        if (clear && !hasMedia) return null;
        return standing.ConsentAsked ? TextTemplate.ConsentUnclear : TextTemplate.ReplyUnclear;
    }

    private static StaffTaskKind? Task(bool optOut, bool undisturbed, bool question, bool clear, bool hasMedia) =>
        optOut ? StaffTaskKind.CallAfterStop
        : !undisturbed ? null
        : question ? StaffTaskKind.CallBack
        : clear && !hasMedia ? null
        : StaffTaskKind.ReadText;
}
