using System.Net.Mime;
using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
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
        return await histories.OfClaimAsync(practiceId, month, patientId, cancellation) is { } history
            ? PracticeEndpoints.Json(new { claim = ClaimView.From(history), events = history.Entries })
            : Problem.NotFound("claim of patient", patientId);
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
        if (WithoutName(request, practice) is { } unnamed) return unnamed;
        return await rejected.ReleaseAsync(practiceId, month, patientId, cancellation) ? Results.Accepted() : Conflict("The claim is not waiting after a rejection.");
    }

    [Function("ReplaceClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Replace(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = ClaimRoute + "/replace")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        CorrectAsync(request, practiceId, patientId, month, replacements.ReplaceAsync, cancellation);

    [Function("VoidClaim")]
    [Needs(Right.MendClaims)]
    public Task<IResult> Void(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = ClaimRoute + "/void")] HttpRequest request, string practiceId, string patientId, string month, CancellationToken cancellation) =>
        CorrectAsync(request, practiceId, patientId, month, replacements.VoidAsync, cancellation);

    private async Task<IResult> CorrectAsync(
        HttpRequest request, string practiceId, string patientId, string month, Func<Practice, PatientRecord, ServiceMonth, CancellationToken, Task<string?>> correct, CancellationToken cancellation)
    {
        var (practice, refusal) = await FindAsync(practiceId, month, cancellation);
        if (practice is null) return refusal!;
        if (WithoutName(request, practice) is { } unnamed) return unnamed;
        if (await patients.FindAsync(practiceId, patientId, cancellation) is not { } patient) return Problem.NotFound("patient", patientId);
        return await correct(practice, patient, ServiceMonth.Parse(month), cancellation) is { } why ? Conflict(why) : Results.Accepted();
    }

    private static IResult? WithoutName(HttpRequest request, Practice practice) =>
        practice.Team.Staff.Any(s => s.Id == request.Query["by"].ToString()) ? null : Problem.Wrong("by", "give the id of the team member who decided it.");

    private static IResult Conflict(string detail) => Results.Problem(detail, statusCode: StatusCodes.Status409Conflict, title: "Not possible");

    private async Task<(Practice? Practice, IResult? Refusal)> FindAsync(string practiceId, string month, CancellationToken cancellation) =>
        !ServiceMonth.TryParse(month, out _) ? (null, Problem.Wrong("month", "write the service month as yyyy-MM."))
        : await practices.FindAsync(practiceId, cancellation) is { } practice ? (practice, null)
        : (null, Problem.NotFound("practice", practiceId));
}
