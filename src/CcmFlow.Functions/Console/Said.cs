using System.Collections.Frozen;
using CcmFlow.Functions.Claims;
using CcmFlow.Rules.Access;

namespace CcmFlow.Functions.Console;

/// <summary>What a page says of the act that led to it. Acts hand on a word, and pages know its sentence: nothing that anybody typed goes through an address.</summary>
public static class Said
{
    public const string Field = "said";

    private static readonly FrozenDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        ["task-done"] = "Done. It is off the list.",
        ["task-gone"] = "That was done already.",
        ["task-back"] = "It is on the list again, as it was.",
        ["task-open"] = "It is on the list already.",
        ["task-by-act"] = "This was done with an act of its own, which stays done: there is nothing to put back.",
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
        ["entry-corrected"] = "Corrected. What was logged before is kept and does not count any more.",
        ["time-logged"] = "The minutes are logged.",
        ["month-closed"] = "The month is closed. Its claim goes with the practice's next claim file.",
        ["month-closed-held"] = "The month is closed. Its claim is held: what holds it stands with the claim.",
        ["month-closed-alone"] = "The month is closed. No claim of it goes with the next file.",
        ["month-open"] = "The month is open again; a claim that it had is withdrawn. It closes by itself, and you can close it before.",
        ["time-late"] = "The month is closed: the minutes are kept and marked as late, and do not count for what it was closed with.",
        ["plan-saved"] = "The care plan's record is saved.",
        ["circumstances-saved"] = "Saved. Months that are closed were looked at again.",
        ["roster-mended"] = "Saved. A claim that this held goes after its next daily look, or at once by \"Look at the claim again\" on its page. Mend the practice's own record, too: the next import brings back what stands there.",
        ["roster-lost"] = "Saved. With that the patient, who consented to CCM, does not qualify any more: the reasons stand on the patient's page.",
        ["roster-same"] = "Nothing was changed.",
        ["complexity-noted"] = "Noted for this month.",
        ["copy-back"] = "Taken back: the patient has no copy of the plan.",
        ["copy-given"] = "Noted that the patient has a copy of the plan.",
        ["shift-changed"] = "The schedule is changed. It counts from the next page on.",
        ["shift-was-back"] = "Somebody else has taken it back already.",
        ["shift-back"] = "The change is taken back.",
        ["claim-looked"] = "The claim was looked at again, and goes with the next file.",
        ["claim-still-held"] = "The claim was looked at again. It is still held, for what stands below.",
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
        ["settings-gaps"] = "Saved. There are hours in which urgent cases page nobody with verified numbers: Today and On call name them.",
        ["settings-saved"] = "Saved.",
        ["level-gone"] = "The level is gone; those behind it have moved up.",
        ["settings-same"] = "Nothing was changed.",
        ["person-added"] = "Added.",
        ["person-away"] = "Taken away.",
        ["code-sent"] = "The code is on its way.",
        ["ticket-over"] = "This link does not sign in any more: it is good once, for ten minutes, and on the machine that printed it. Start the command again for a new one, or sign in here.",
        ["files-gone"] = "Your session had ended, and nothing was imported. Sign in, then choose the files again: a browser does not keep them.",
        ["form-not-carried"] = "What was typed before is not kept any more: it was another person's, or it was more than a quarter of an hour ago.",
        ["number-verified"] = "The number is verified.",
    }.ToFrozenDictionary();

    /// <summary>Words of acts that changed nothing: the answer leads on as after one that did.</summary>
    private static readonly FrozenDictionary<string, ActEnd> Ends = new Dictionary<string, ActEnd>
    {
        ["task-held"] = ActEnd.Refused,
        ["task-gone"] = ActEnd.Unchanged,
        ["task-open"] = ActEnd.Unchanged,
        ["task-by-act"] = ActEnd.Refused,
        ["need-gone"] = ActEnd.Refused,
        ["timer-gone"] = ActEnd.Unchanged,
        ["shift-was-back"] = ActEnd.Unchanged,
        ["settings-same"] = ActEnd.Unchanged,
    }.ToFrozenDictionary();

    /// <summary>Null: the act was carried out, or there is no telling.</summary>
    public static ActEnd? EndOf(string? word) => word is not null && Ends.TryGetValue(word, out var end) ? end : null;

    public static string? Sentence(string? word) => word is null ? null : Sentences.GetValueOrDefault(word);
}
