using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims.Corrections;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>What is done about a claim: each with who and why, on the claim as it was read (If-Match), once however often it is sent.</summary>
public sealed class ClaimActEndpoints(PracticeStore practices, PatientStore patients, ClaimHistories histories, ClaimActs acts)
{
    private const string Route = "practices/{practiceId}/patients/{patientId}/months/{month}/claim";

    /// <summary>A held claim is drafted anew from what is on file.</summary>
    [Function("LookAtClaimAgain")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Look(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/look")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.LookedAgain, cancellation);

    /// <summary>What only a person can judge of a held claim was looked at: it goes, unless something else holds it.</summary>
    [Function("ConfirmClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/confirm")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.Confirmed, cancellation);

    /// <summary>A held claim stays held on purpose.</summary>
    [Function("HoldClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Hold(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/hold")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.KeptHeld, cancellation);

    /// <summary>A rejected claim goes again: what was wrong has been seen to outside of it.</summary>
    [Function("ResendClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Resend(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/resend")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.SentAgain, cancellation);

    [Function("ReplaceClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/replace")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.Replacement, cancellation);

    [Function("VoidClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Void(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/void")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.Void, cancellation);

    /// <summary>A replacement or void that waits for the next file does not go.</summary>
    [Function("TakeBackClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> TakeBack(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/take-back")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.TakenBack, cancellation);

    /// <summary>The practice leaves what the payer refused at that.</summary>
    [Function("WriteOffClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> WriteOff(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/write-off")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        DoAsync(request, practiceId, patientId, month, ClaimActKind.WrittenOff, cancellation);

    /// <summary>An appeal went to the payer, outside of what is sent from here.</summary>
    [Function("AppealClaim")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Appeal(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route + "/appeal")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (body, unread) = await Body.ReadAsync<AppealRequest>(request, cancellation);
        if (body is null) return unread!;
        return body.ToAppeal() is { } appeal
            ? await DoAsync(request, practiceId, patientId, month, ClaimActKind.Appealed, new MonthActRequest(body.Id, body.By, body.Why), appeal, cancellation)
            : Problem.Wrong("sentOn", "tell when the appeal was sent, how, and at which level.");
    }

    private async Task<IResult> DoAsync(HttpRequest request, string practiceId, string patientId, string month, ClaimActKind kind, CancellationToken cancellation)
    {
        var (body, unread) = await Body.ReadAsync<MonthActRequest>(request, cancellation);
        return body is null ? unread! : await DoAsync(request, practiceId, patientId, month, kind, body, null, cancellation);
    }

    private async Task<IResult> DoAsync(
        HttpRequest request, string practiceId, string patientId, string month, ClaimActKind kind, MonthActRequest body, ClaimAppeal? appeal, CancellationToken cancellation)
    {
        if (!ServiceMonth.TryParse(month, out var asked)) return Problem.Wrong("month", "write the service month as yyyy-MM.");
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Problem.NotFound("practice", practiceId);
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        if (!Ids.IsValid(body.Id)) return Problem.Wrong("id", "name the act, so that it is done once: letters, digits, '-' and '.', 64 at most.");
        if (PatientMonthEndpoints.WhyFault(body.Why) is { } fault) return Problem.Wrong("why", fault);
        if (CallerAsActor.Of(request, practice, body.By) is not { } by) return Problem.Wrong("by", "give the id of the team member or account who decided it.");
        var (seen, missing) = Precondition.Of(request);
        if (missing is not null) return missing;
        var ordered = await acts.DoAsync(practice, patient, asked, new ClaimOrder(kind, body.Id!, by, body.Why!.Trim(), seen) { Appeal = appeal }, cancellation);
        if (ordered.Fault is var (field, mend)) return Problem.Wrong(field, mend);
        if (ordered.Changed && await histories.OfClaimAsync(practiceId, month, patientId, cancellation) is { } now) return Precondition.Failed(request, now.Tag, ClaimView.From(now));
        return ordered.Refusal is { } why ? Results.Problem(why, statusCode: StatusCodes.Status409Conflict, title: "Not possible") : DoneBefore.When(ordered.Repeated, Results.Accepted());
    }
}
