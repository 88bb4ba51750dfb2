using CcmFlow.Rules.Replies;

namespace CcmFlow.Cli.Replies;

/// <summary>
/// The ten names of a reply file. A wish to get texts again (START) and a page that is passed on have none: a person looks at them, so
/// they are "unclear" there, with the rule that tells which it was. A reported outcome takes the page as an acknowledgement does.
/// </summary>
internal static class IntentNames
{
    public static string Of(ReplyIntent intent) => intent switch
    {
        ReplyIntent.Emergency => "emergency",
        ReplyIntent.Urgent => "urgent",
        ReplyIntent.OptOut => "opt_out",
        ReplyIntent.ConsentYes => "consent_yes",
        ReplyIntent.ConsentNo => "consent_no",
        ReplyIntent.AckPage or ReplyIntent.DonePage => "ack_page",
        ReplyIntent.Help => "help",
        ReplyIntent.OkCheckin => "ok_checkin",
        ReplyIntent.RoutineQuestion => "routine_question",
        ReplyIntent.OptIn or ReplyIntent.DeclinePage or ReplyIntent.Unclear => "unclear",
        _ => throw new ArgumentOutOfRangeException(nameof(intent), intent, "This intent has no name in a reply file."),
    };
}
