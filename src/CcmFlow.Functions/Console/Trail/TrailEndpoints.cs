using System.Globalization;
using CcmFlow.Functions.Api;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Trail;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Console.Trail;

/// <summary>Who saw and did what: search, check of the chain, export.</summary>
public sealed class TrailEndpoints(ConsolePages pages, AuditTrail trail, TrailSearch search)
{
    private const string Route = "console/{practiceId}/audit";
    private const int PerPage = 100;

    [Function("ConsoleTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var filter = new TrailFilter(request.Query["who"].ToString(), request.Query["patient"].ToString(), request.Query["changes"] == "1");
        return await pages.ShowAsync<TrailPage>(request, await PageAsync(practiceId, filter, Before(request), cancellation));
    }

    [Function("ConsoleVerifyTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Verify([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route + "/verify")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        var broken = await trail.VerifyAsync(practiceId, cancellation);
        var page = await PageAsync(practiceId, new TrailFilter("", "", false), null, cancellation);
        return await pages.ShowAsync<TrailPage>(request, page with { Broken = broken is not null, FirstBroken = broken });
    }

    /// <summary>The whole chain as JSON lines: enough to check every hash without this app.</summary>
    [Function("ConsoleExportTrail")]
    [Needs(Right.SeeTrail)]
    public async Task<IResult> Export([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route + "/export")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        request.HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"audit-{practiceId}.jsonl\"";
        return Results.Content(TrailApi.Lines(await trail.ReadAsync(practiceId, 1, int.MaxValue, cancellation)), "application/x-ndjson; charset=utf-8");
    }

    private async Task<TrailModel> PageAsync(string practice, TrailFilter filter, long? before, CancellationToken cancellation)
    {
        var (all, head) = await trail.EndAsync(practice, cancellation);
        var (found, next) = await search.BackAsync(practice, filter, before ?? long.MaxValue, PerPage, cancellation);
        return new TrailModel(filter, found, all, head, next);
    }

    private static long? Before(HttpRequest request) => long.TryParse(request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
