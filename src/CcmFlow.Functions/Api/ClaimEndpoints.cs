using System.Net.Mime;
using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Console.Patients;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A practice's claims: where they stand, what happened to each, and sending again, replacing, voiding.</summary>
public sealed class ClaimEndpoints(
    PracticeStore practices, PatientStore patients, ClaimList lines, ClaimHistories histories, RejectedClaims rejected, ClaimReplacements replacements, AuditPackets packets, MonthReports reports, TimeProvider time)
{
    private const string ClaimRoute = "practices/{practiceId}/patients/{patientId}/months/{month}/claim";

    [Function("ListClaims")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/claims")] HttpRequest request, string practiceId, string month, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        ClaimPlace? only = null;
        if (request.Query["place"].ToString() is { Length: > 0 } named)
        {
            if (!Enum.TryParse<ClaimPlace>(named, ignoreCase: true, out var place) || !Enum.IsDefined(place)) return Problem.Wrong("place", $"one of {string.Join(", ", Enum.GetNames<ClaimPlace>())}.");
            only = place;
        }
        var all = await lines.ListAsync(new PracticeMonth(practiceId, ServiceMonth.Parse(month)), cancellation);
        return Paging.Answer(request, all.Where(l => only is null || l.Place == only).Select(l => ClaimView.From(month, l)), c => c.Patient);
    }

    [Function("GetClaimProgress")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Progress(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "practices/{practiceId}/months/{month}/claims/progress")] HttpRequest request, string practiceId, string month, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        var (report, _) = await reports.BuildAsync([practice], ServiceMonth.Parse(month), practice.Zone.LocalDate(time.GetUtcNow()), cancellation);
        return PracticeEndpoints.Json(report.ClaimProgress[0]);
    }

    [Function("GetClaim")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ClaimRoute)] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        if (await histories.OfClaimAsync(practiceId, month, patientId, cancellation) is not { } history) return Problem.NotFound("claim of patient", patientId);
        request.HttpContext.Response.Headers.ETag = history.Tag;
        return PracticeEndpoints.Json(new { claim = ClaimView.From(history), events = history.Entries, acts = history.Claim.Acts });
    }

    [Function("GetClaimPacket")]
    [Needs(Right.SeeClaims)]
    public async Task<IResult> Packet(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = ClaimRoute + "/packet")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        return await packets.OfAsync(practiceId, patientId, ServiceMonth.Parse(month), cancellation) is { } packet
            ? Results.Text(AuditPacketHtml.Render(packet), MediaTypeNames.Text.Html, Encoding.UTF8)
            : Problem.NotFound("claim of patient", patientId);
    }

    /// <summary>A rejected claim goes again: what was wrong has been seen to outside of it.</summary>
    [Function("ResendClaim")]
    [Needs(Right.MendClaims)]
    public async Task<IResult> Resend(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = ClaimRoute + "/resend")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        if (CallerAsActor.Of(request, practice, request.Query["by"]) is null) return Unnamed;
        return await rejected.ReleaseAsync(practiceId, month, patientId, cancellation) ? Results.Accepted() : Conflict("The claim is not waiting after a rejection.");
    }

    [Function("ReplaceClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = ClaimRoute + "/replace")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        CorrectAsync(request, practiceId, patientId, month, ClaimFrequency.Replacement, cancellation);

    [Function("VoidClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Void(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = ClaimRoute + "/void")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        CorrectAsync(request, practiceId, patientId, month, ClaimFrequency.Void, cancellation);

    private async Task<IResult> CorrectAsync(
        HttpRequest request, string practiceId, string patientId, string month, ClaimFrequency kind, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        if (await Body.ReadAsync<MonthActRequest>(request, cancellation) is not { } body) return Problem.Wrong("body", "give id, by and why.");
        if (!Ids.IsValid(body.Id)) return Problem.Wrong("id", "name the act, so that it is done once: letters, digits, '-' and '.', 64 at most.");
        if (PatientMonthEndpoints.WhyFault(body.Why) is { } fault) return Problem.Wrong("why", fault);
        if (CallerAsActor.Of(request, practice, body.By) is not { } by) return Unnamed;
        var (seen, missing) = Precondition.Of(request);
        if (missing is not null) return missing;
        var ordered = await replacements.CorrectAsync(practice, patient, ServiceMonth.Parse(month), new ClaimOrder(kind, body.Id!, by, body.Why!.Trim(), seen), cancellation);
        if (ordered.Changed && await histories.OfClaimAsync(practiceId, month, patientId, cancellation) is { } now) return Precondition.Failed(request, now.Tag, ClaimView.From(now));
        return ordered.Refusal is { } why ? Conflict(why) : Results.Accepted();
    }

    private static IResult Unnamed => Problem.Wrong("by", "give the id of the team member or account who decided it.");

    private static IResult Conflict(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Not possible");

    private async Task<(Practice? Practice, IResult? Refusal)> FindAsync(string practiceId, string month, CancellationToken cancellation) =>
        !ServiceMonth.TryParse(month, out _) ? (null, Problem.Wrong("month", "write the service month as yyyy-MM."))
        : await practices.FindAsync(practiceId, cancellation) is { } practice ? (practice, null)
        : (null, Problem.NotFound("practice", practiceId));
}
