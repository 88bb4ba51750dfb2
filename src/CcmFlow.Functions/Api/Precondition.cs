using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CcmFlow.Functions.Api;

/// <summary>
/// If-Match on everything that two people may edit (RFC 9110, 13.1.1; RFC 6585, 3): without it nothing is taken, and who read an older state is told
/// the one that is there. "*" overwrites knowingly.
/// </summary>
internal static class Precondition
{
    /// <summary>The tag that the caller saw; null: any will do. A refusal when the caller says nothing.</summary>
    public static (string? Seen, IResult? Refusal) Of(HttpRequest request)
    {
        var (seen, refusal) = IfGiven(request);
        if (refusal is not null || request.Headers.IfMatch.Count > 0) return (seen, refusal);
        return (null, Results.Problem("If-Match: send the ETag of what you read, so that nobody's edit is overwritten unseen.", statusCode: StatusCodes.Status428PreconditionRequired, title: "Say what you saw"));
    }

    /// <summary>The same where a caller need not say anything.</summary>
    public static (string? Seen, IResult? Refusal) IfGiven(HttpRequest request)
    {
        if (request.Headers.IfMatch.Count == 0) return (null, null);
        if (!EntityTagHeaderValue.TryParseStrictList([.. request.Headers.IfMatch.OfType<string>()], out var tags) || (tags.Count > 1 && tags.Contains(EntityTagHeaderValue.Any)))
            return (null, Problem.Wrong("If-Match", "write the ETag as it was answered, with its double quotes; several with commas between them, or * alone."));
        return (tags.Contains(EntityTagHeaderValue.Any) ? null : string.Join(", ", tags), null);
    }

    /// <summary>Somebody was faster: what is there now, with its tag.</summary>
    public static IResult Failed(HttpRequest request, string tag, object? current)
    {
        request.HttpContext.Response.Headers.ETag = tag;
        var problem = new { type = "about:blank", title = "Changed meanwhile", status = StatusCodes.Status412PreconditionFailed, detail = "If-Match: somebody changed it since; this is what is there now.", current };
        return Results.Json(problem, CcmJson.Options, "application/problem+json", StatusCodes.Status412PreconditionFailed);
    }
}
