using System.Globalization;
using System.Text;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Api;

/// <summary>The audit trail: search, check of the chain, export.</summary>
public sealed class TrailApi(PracticeStore practices, AuditTrail trail, TrailSearch search)
{
    private const string Route = "practices/{practiceId}/audit";
    private const int Usual = 100;

    /// <summary>Newest first: by <c>who</c>, <c>patient</c>, <c>changes=true</c>; <c>limit</c> at a time, the Link header goes back in time.</summary>
    [Function("SearchTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Search([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        var (limit, after, refusal) = Paging.Asked(request, Usual);
        if (refusal is not null) return refusal;
        if (request.Query["changes"].ToString() is not ("" or "true" or "false")) return Problem.Wrong("changes", "true for acts alone, or false.");
        var before = after.Length == 0 ? long.MaxValue : long.Parse(after, NumberStyles.None, CultureInfo.InvariantCulture);
        var filter = new TrailFilter(request.Query["who"].ToString(), request.Query["patient"].ToString(), request.Query["changes"] == "true");
        var found = await search.BackAsync(practiceId, filter, before, limit, cancellation);
        if (found.Before is { } next) Paging.LinkNext(request, next.ToString(CultureInfo.InvariantCulture));
        return PracticeEndpoints.Json(found.Links);
    }

    [Function("VerifyTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Verify([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/verification")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is null) return Problem.NotFound("practice", practiceId);
        var broken = await trail.VerifyAsync(practiceId, cancellation);
        var (entries, hash) = await trail.EndAsync(practiceId, cancellation);
        return PracticeEndpoints.Json(new TrailVerification(broken is null, broken, entries, hash));
    }

    /// <summary>The whole chain as JSON lines: enough to check every hash without this app.</summary>
    [Function("ExportTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Export([HttpTrigger(AuthorizationLevel.Function, "get", Route = Route + "/export")] HttpRequest request, string practiceId, CancellationToken cancellation) =>
        await practices.FindAsync(practiceId, cancellation) is null
            ? Problem.NotFound("practice", practiceId)
            : Results.Content(Lines(await trail.ReadAsync(practiceId, 1, int.MaxValue, cancellation)), "application/x-ndjson; charset=utf-8");

    internal static string Lines(IReadOnlyList<TrailLink> links)
    {
        var lines = new StringBuilder();
        foreach (var link in TrailAnswers.Within(links)) lines.AppendLine(JsonSerializer.Serialize(link, CcmJson.Options));
        return lines.ToString();
    }
}

/// <param name="FirstBroken">Number of the first entry that is wrong or missing; null: the chain holds.</param>
/// <param name="LastHash">To be written down elsewhere: a chain that was made anew has another.</param>
public sealed record TrailVerification(bool Holds, long? FirstBroken, long Entries, string LastHash);
