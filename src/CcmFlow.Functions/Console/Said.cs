using System.Collections.Frozen;
using System.Globalization;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Console;

/// <summary>What a page says of the act that led to it. Acts hand on a word, and pages know its sentence: nothing that anybody typed goes through an address.</summary>
public static class Said
{
    public const string Field = "said";
    private const string CutWord = "need-done-cut";
    private const string LateWord = "time-late";
    private const string EarlyWord = "time-early";
    private const string OtherWord = "time-other";

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
        ["need-done-shared"] = "Noted. The phone is several patients': whose minutes these are is on the list, to be logged on that patient's page. The case closes in a moment, unless somebody writes again in it.",
        ["need-done-unknown"] = "Noted with the case. The number is on nobody's record, so no patient's minutes are logged. The case closes in a moment, unless somebody writes again in it.",
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
        ["plan-saved"] = "The care plan's record is saved.",
        ["circumstances-saved"] = "Saved. Months that are closed were looked at again.",
        ["roster-mended"] = "Saved. Claims that it touches were looked at again: what is right now goes with the next file. Mend the practice's own record, too: the next import brings back what stands there.",
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
        ["file-arrived"] = "Noted: the clearinghouse has the file. It is not sent again.",
        ["file-again"] = "Noted: the file had not arrived. The same bytes are sent again; how that went stands with the file.",
        ["file-settled"] = "This file is not in doubt any more. Nothing was changed.",
        ["files-taken"] = "Taken. What each file brought stands below.",
        ["files-some-known"] = "Taken. Some of the files were here before: those changed nothing. What each brought stands below.",
        ["files-known"] = "Here before, byte for byte: nothing was changed. What each file had brought stands below.",
        ["record-sent"] = "Sent. The health record has the month.",
        ["record-not-taken"] = "The health record did not take the month: why stands below.",
        ["record-nowhere"] = "The practice has no FHIR server set: an administrator gives it one in the settings.",
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
        ["roster-same"] = ActEnd.Unchanged,
        ["file-settled"] = ActEnd.Refused,
        ["files-known"] = ActEnd.Unchanged,
        ["record-not-taken"] = ActEnd.Refused,
        ["record-nowhere"] = ActEnd.Refused,
    }.ToFrozenDictionary();

    /// <summary>Null: the act was carried out, or there is no telling.</summary>
    public static ActEnd? EndOf(string? word) => word is not null && Ends.TryGetValue(word, out var end) ? end : null;

    /// <summary>The word for a case that ended with a call.</summary>
    public static string Ended(CallSpan call, MinutesOf whose) => whose switch
    {
        MinutesOf.OneOfSeveral => "need-done-shared",
        MinutesOf.Nobody => "need-done-unknown",
        _ when call.IsCut => string.Create(CultureInfo.InvariantCulture, $"{CutWord}.{call.Minutes}.{call.Reported}"),
        _ => "need-done",
    };

    /// <summary>The word for minutes that were logged.</summary>
    /// <param name="of">The month that they are in, when <paramref name="now"/> runs.</param>
    /// <param name="late">It is closed.</param>
    /// <param name="early">The work lies before any consent: it does not count (CMS MLN909188: consent comes before the service).</param>
    public static string Logged(ServiceMonth of, ServiceMonth now, bool late, bool early) => late ? $"{LateWord}.{of}" : early ? $"{EarlyWord}.{of}" : of == now ? "time-logged" : $"{OtherWord}.{of}";

    public static string? Sentence(string? word) => word is null ? null : Cut(word) ?? OfMonth(word) ?? Sentences.GetValueOrDefault(word);

    private static string? OfMonth(string word) => word.Split('.') is [var said, var at] && ServiceMonth.TryParse(at, out var month)
        ? said switch
        {
            LateWord => $"{Shown.MonthName(month)} is closed: the minutes are kept and marked as late, and do not count for what it was closed with.",
            EarlyWord => $"The minutes are logged. They are {Shown.MonthName(month)}'s and do not count: the patient had not consented to CCM then.",
            OtherWord => $"The minutes are logged. They are {Shown.MonthName(month)}'s, not this month's.",
            _ => null,
        } : null;

    /// <summary>Two numbers of minutes go with the word, as this app wrote them; whatever else stands there says nothing.</summary>
    private static string? Cut(string word) =>
        word.Split('.') is [CutWord, var logged, var reported] && Number(logged) is { } minutes && Number(reported) is { } all && minutes < all
            ? $"Noted. {CallSpan.CutSentence(minutes, all)} The case closes in a moment, unless the patient writes again in it."
            : null;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= NeedDesk.MostMinutes ? number : null;
}
