using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Claims;

/// <summary>What a biller does about a claim: with a reason, on the claim as the page showed it, once.</summary>
public sealed class ClaimActPageEndpoints(ConsolePages pages, PacketViews views, ClaimActs acts, ClaimStore claims, PatientStore patients)
{
    private const string Route = "console/{practiceId}/claims/{month}/{patientId}";

    /// <summary>Drafts a held claim anew from what is on file now: what was mended releases it, what was not is told again.</summary>
    [Function("ConsoleLookAgain")]
    [Needs(Right.MendClaims)]
    public Task<IResult> LookAgain(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/look")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.LookedAgain, "look", "claim-looked", cancellation);

    /// <summary>What only a person can judge was looked at: the claim goes, unless something else holds it.</summary>
    [Function("ConsoleConfirmClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/confirm")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.Confirmed, "confirm", "claim-confirmed", cancellation);

    /// <summary>The claim stays held on purpose.</summary>
    [Function("ConsoleHoldClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Hold(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/hold")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.KeptHeld, "hold", "claim-kept", cancellation);

    /// <summary>A rejected claim goes again: what was wrong has been seen to outside of it.</summary>
    [Function("ConsoleResendClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Resend(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/resend")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.SentAgain, "resend", "claim-again", cancellation);

    /// <summary>A replacement that rests on what is known now takes the place of what the payer has.</summary>
    [Function("ConsoleReplaceClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/replace")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.Replacement, "replace", "claim-replaced", cancellation);

    /// <summary>The payer is asked to take the claim back. The box says that this is meant: what was paid goes back with it.</summary>
    [Function("ConsoleVoidClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Void(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/void")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.Void, "void", "claim-voided", cancellation);

    /// <summary>A replacement or void that waits for the next file does not go.</summary>
    [Function("ConsoleTakeBackClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> TakeBack(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/take-back")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.TakenBack, "take-back", "claim-taken-back", cancellation);

    /// <summary>An appeal went to the payer, outside of what is sent from here.</summary>
    [Function("ConsoleAppealClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Appeal(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/appeal")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.Appealed, "appeal", "claim-appealed", cancellation);

    /// <summary>The practice leaves what the payer refused at that.</summary>
    [Function("ConsoleWriteOffClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> WriteOff(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/write-off")] HttpRequest request, string practiceId, string month, string patientId, CancellationToken cancellation) =>
        DoAsync(request, month, patientId, ClaimActKind.WrittenOff, "write-off", "claim-written-off", cancellation);

    private async Task<IResult> DoAsync(HttpRequest request, string month, string patientId, ClaimActKind kind, string name, string said, CancellationToken cancellation)
    {
        var (person, form) = (Person.Required(request), await request.ReadFormAsync(cancellation));
        if (!ServiceMonth.TryParse(month, out var asked) || await patients.FindAsync(person.Practice.Id, patientId, cancellation) is not { } patient) return await pages.NotHereAsync();
        var (appeal, faults) = (ClaimAppealForm.Read(kind, form), Faults(kind, form).Concat(ClaimAppealForm.Faults(kind, form)).ToList());
        if (faults.Count > 0) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, [.. faults]);
        var order = new ClaimOrder(kind, form["id"]!, person.StaffId ?? person.Account.Id, form["why"].ToString().Trim(), form["seen"]) { Appeal = appeal };
        var ordered = await acts.DoAsync(person.Practice, patient, asked, order, cancellation);
        if (ordered.Refusal is not { } why)
        {
            var isHeld = kind == ClaimActKind.LookedAgain && await claims.FindAsync(person.Practice.Id, month, patientId, cancellation) is { State: ClaimState.Held };
            return DoneBefore.When(ordered.Repeated, ConsolePages.Then(ConsolePaths.Packet(person.Practice.Id, month, patientId), isHeld ? "claim-still-held" : said));
        }
        if (ordered.Fault is { } wrong) return await AgainAsync(StatusCodes.Status422UnprocessableEntity, wrong);
        return ordered.Changed
            ? await AgainAsync(StatusCodes.Status409Conflict, ("", "something came of the claim since you opened this page. It stands below as it is now: look at it, then send again."))
            : await AgainAsync(StatusCodes.Status422UnprocessableEntity, ("", why));

        Task<IResult> AgainAsync(int status, params (string, string)[] faults) => views.ShowAsync(request, month, patientId, Typed.In(name, form, faults), status, cancellation);
    }

    private static IEnumerable<(string Field, string Mend)> Faults(ClaimActKind kind, IFormCollection form)
    {
        if (!Ids.IsValid(form["id"]) || form["seen"].ToString().Length == 0) yield return ("why", "open this page again and write it once more.");
        else if (PatientMonthEndpoints.WhyFault(form["why"]) is { } fault) yield return ("why", fault);
        if (kind == ClaimActKind.Void && form["sure"] != "yes") yield return ("sure", "tick the box: a void takes back what was paid.");
    }
}
