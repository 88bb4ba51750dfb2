using System.Collections.Frozen;
using CcmFlow.Functions.Claims;

namespace CcmFlow.Functions.Console;

/// <summary>What a page says of the act that led to it. Acts hand on a word, and pages know its sentence: nothing that anybody typed goes through an address.</summary>
public static class Said
{
    public const string Field = "said";

    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        ["task-done"] = "Done. It is off the list.",
        ["task-gone"] = "Somebody else has done that already.",
        ["need-taken"] = "Noted. If nobody was faster, the case is yours in a moment.",
        ["need-passed"] = "Noted. The next person is being paged.",
        ["need-done"] = "Noted. The minutes are logged and the case closes in a moment, unless the patient writes again in it.",
        ["need-closed"] = "Noted. The case closes in a moment, without minutes.",
        ["need-gone"] = "This case is not open any more.",
        ["consent-recorded"] = "Recorded, with the words.",
        ["timer-started"] = "The timer runs. It goes on when this page is closed.",
        ["timer-paused"] = "Paused. Nothing is logged before you stop it.",
        ["timer-gone"] = "No timer was running here any more. If it was stopped before, its minutes stand in the list of entries.",
        ["timer-dropped"] = "The timer was thrown away; nothing was logged.",
        ["timer-short"] = "Less than a second was timed: that is too short to be an entry, and nothing was logged.",
        ["time-logged"] = "The minutes are logged.",
        ["month-closed"] = "The month is closed. What it brings goes with the practice's next claim file.",
        ["month-open"] = "The month is open again; a claim that it had is withdrawn. It closes by itself, and you can close it before.",
        ["time-late"] = "The month is closed: the minutes are kept and marked as late, and do not count for what it was closed with.",
        ["plan-saved"] = "The care plan's record is saved.",
        ["circumstances-saved"] = "Saved. Months that are closed were looked at again.",
        ["complexity-noted"] = "Noted for this month.",
        ["copy-given"] = "Noted that the patient has a copy of the plan.",
        ["shift-changed"] = "The schedule is changed. It counts from the next page on.",
        ["shift-was-back"] = "Somebody else has taken it back already.",
        ["shift-back"] = "The change is taken back.",
        ["claim-looked"] = "The claim was looked at again.",
        ["claim-confirmed"] = "What you confirmed does not hold the claim any more.",
        ["claim-again"] = "The claim goes with the next file, under its own number.",
        ["claim-replaced"] = "The replacement goes with the next file.",
        ["claim-voided"] = "The void goes with the next file.",
        ["claim-kept"] = "The claim stays held. It does not go until somebody looks at it again.",
        ["claim-appealed"] = "The appeal is recorded. The payer's next remittance decides.",
        ["claim-written-off"] = "Written off. Nothing more is asked for this decision.",
        ["claim-taken-back"] = "Taken back: nothing goes, and the claim stands with the payer as before.",
        ["task-held"] = HeldClaims.StillHeld,
        ["remittance-posted"] = "The remittance is posted as it is.",
        ["unmatched-done"] = "Noted as seen to.",
        ["text-saved"] = "Saved. The next text uses the new words.",
        ["settings-saved"] = "Saved.",
        ["level-gone"] = "The level is gone; those behind it have moved up.",
        ["settings-same"] = "Nothing was changed.",
        ["person-added"] = "Added.",
        ["person-away"] = "Taken away.",
        ["code-sent"] = "The code is on its way.",
        ["ticket-over"] = "This link does not sign in any more: it is good once, for ten minutes, and on the machine that printed it. Start the command again for a new one, or sign in here.",
        ["form-not-carried"] = "What was typed before is not kept any more: it was another person's, or it was more than a quarter of an hour ago.",
        ["number-verified"] = "The number is verified.",
    }.ToFrozenDictionary();

    public static string? Sentence(string? word) => word is null ? null : Sentences.GetValueOrDefault(word);
}
