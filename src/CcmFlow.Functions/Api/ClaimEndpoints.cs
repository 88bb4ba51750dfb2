using System.Net.Mime;
using System.Text;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Claims.Packets;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Access;
using CcmFlow.Rules.Calendar;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>A practice's claims: where they stand, what happened to each, and what an auditor asks for.</summary>
public sealed class ClaimEndpoints(
    PracticeStore practices, ClaimList lines, ClaimHistories histories, AuditPackets packets, MonthReports reports, TimeProvider time)
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
        return PracticeEndpoints.Json(new ClaimDetail(ClaimView.From(history), history.Entries, history.Claim.Acts));
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

    private async Task<(Practice? Practice, IResult? Refusal)> FindAsync(string practiceId, string month, CancellationToken cancellation) =>
        !ServiceMonth.TryParse(month, out _) ? (null, Problem.Wrong("month", "write the service month as yyyy-MM."))
        : await practices.FindAsync(practiceId, cancellation) is { } practice ? (practice, null)
        : (null, Problem.NotFound("practice", practiceId));
}
