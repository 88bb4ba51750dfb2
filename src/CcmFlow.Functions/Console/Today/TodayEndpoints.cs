using System.Globalization;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.OnCall;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Console.Today;

/// <summary>The morning's list and the acts on its urgent cases.</summary>
public sealed class TodayEndpoints(
    ConsolePages pages, TodayViews views, NeedStore needs, InboundStore inbox, TimeProvider time, ILogger<TodayEndpoints> log)
{
    private const int MostMinutes = 480;

    [Function("ConsoleToday")]
    [Needs(Right.SeeWork)]
    public async Task<IResult> Show(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "console/{practiceId}")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await views.ShowAsync(request, Typed.Nothing, StatusCodes.Status200OK, cancellation);

    [Function("ConsoleTakeNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Take(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/take")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, new NeedId(practiceId, needId), staff => new CaseTaken(staff), durable, "need-taken", cancellation);

    [Function("ConsolePassNeed")]
    [Needs(Right.TakeNeeds)]
    public Task<IResult> Pass(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/pass")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation) =>
        TellAsync(request, new NeedId(practiceId, needId), staff => new CaseDeclined(staff), durable, "need-passed", cancellation);

    /// <summary>How it went: with the minutes of the call, or closed without one.</summary>
    [Function("ConsoleEndNeed")]
    [Needs(Right.TakeNeeds)]
    public async Task<IResult> End(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "console/{practiceId}/needs/{needId}/done")] HttpRequest request,
        string practiceId, string needId, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var id = new NeedId(practiceId, needId);
        if (TypedMinutes.Full(form["minutes"]) is not { } minutes || minutes > MostMinutes)
            return await AgainAsync(request, Typed.In(needId, form, ("minutes", $"the minutes of the call, from 1 to {MostMinutes}, such as 7 or 7:30, of which the full ones count; 0 closes the case without one.")), cancellation);
        var note = form["note"].ToString().Trim();
        var (need, staff) = (await needs.FindAsync(practiceId, needId, cancellation), Person.Required(request).StaffId);
        // Told before anything is written: the note of a closed case is its clinician's, and whoever typed another must not lose it.
        if (minutes + note.Length > 0 && need is not { ClosedAt: null })
            return await AgainAsync(request, Typed.In(needId, form, ("", $"This case is not open any more; nothing of this was saved: {minutes} minutes. {note}")), cancellation);
        if (minutes > 0 && need?.Holder is { } holder && holder != staff)
            return await AgainAsync(request, Typed.In(needId, form, ("", $"{pages.For(request).Staff(holder)} has this case: what you did for the patient is logged on the patient's page.")), cancellation);
        // Nothing else says why a patient who needed somebody was not called.
        if (minutes == 0 && note.Length == 0 && need is { ClosedAt: null }) return await AgainAsync(request, Typed.In(needId, form, ("note", "say in a sentence why the case closes without a call.")), cancellation);
        if (minutes > 0 && need is not null && await WroteJustNowAsync(need, cancellation) is { } wrote)
            return await AgainAsync(request, Typed.In(needId, form, ("", $"The patient wrote again at {pages.For(request).Clock(wrote)}: read it first. Nothing was saved yet and the case is open; send this again when it is still so.")), cancellation);
        if (note.Length > 0 && staff is not null) await needs.TryNoteOutcomeAsync(id, staff, note, cancellation);
        return await TellAsync(request, id, by => minutes > 0 ? new OutcomeReported(by, minutes) : new CaseClosedByStaff(by), durable, minutes > 0 ? "need-done" : "need-closed", cancellation);
    }

    /// <summary>The patient's last text, when nobody can have read it yet: the case does not close on minutes of the call before it.</summary>
    private async Task<DateTimeOffset?> WroteJustNowAsync(NeedRecord need, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var since = now - UrgentNeedMachine.Unread;
        var written = await inbox.WrittenAsync(need.Practice, since > need.OpenedAt ? since : need.OpenedAt.AddTicks(1), now.AddSeconds(1), cancellation);
        return written.Where(text => need.Everybody.Contains(text.Patient)).Select(text => (DateTimeOffset?)text.At).Max();
    }

    private async Task<IResult> TellAsync(HttpRequest request, NeedId id, Func<string, UrgentNeedEvent> said, DurableTaskClient durable, string done, CancellationToken cancellation)
    {
        if (Person.Required(request).StaffId is not { } staff)
            return await AgainAsync(request, Typed.In("", await request.ReadFormAsync(cancellation), ("", "You are no member of the team that can be paged: cases are taken by one.")), cancellation);
        var open = await needs.FindAsync(id.Practice, id.Need, cancellation) is { ClosedAt: null } && await UrgentNeed.RaiseAsync(durable, id, said(staff), log, cancellation);
        return ConsolePages.Then(ConsolePaths.Today(id.Practice), open ? done : "need-gone");
    }

    private Task<IResult> AgainAsync(HttpRequest request, Typed typed, CancellationToken cancellation) => views.ShowAsync(request, typed, StatusCodes.Status422UnprocessableEntity, cancellation);
}
