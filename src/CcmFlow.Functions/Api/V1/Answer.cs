using System.Security.Cryptography;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CcmFlow.Functions.Api.V1;

/// <summary>What a route answered, whole, before it is sent.</summary>
public sealed record Answer(int Status, string? ContentType, byte[] Body) : IResult, IStatusCodeHttpResult, IEndOfAct
{
    public ActEnd? End { get; init; }

    public int? StatusCode => Status;

    public static async Task<Answer> OfAsync(HttpContext http, Func<Task<IResult>> run)
    {
        var result = await run();
        var sent = http.Response.Body;
        using var buffer = new MemoryStream();
        http.Response.Body = buffer;
        try
        {
            await result.ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = sent;
        }
        return new Answer(http.Response.StatusCode, http.Response.ContentType, buffer.ToArray()) { End = (result as IEndOfAct)?.End };
    }

    /// <summary>A read carries a tag of what it says, unless the route gave one of its own; who has it already gets 304.</summary>
    public IResult Conditional(HttpRequest request)
    {
        if (!(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) || Status != StatusCodes.Status200OK) return this;
        var headers = request.HttpContext.Response.Headers;
        if (headers.ETag.Count == 0) headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Body).AsSpan(0, 12))}\"";
        return IsThere(request, headers.ETag.ToString()) ? this with { Status = StatusCodes.Status304NotModified, ContentType = null, Body = [] } : this;
    }

    /// <summary>If-None-Match names the tag, among others perhaps, or "*"; a weak one says the same here (RFC 9110, 13.1.2).</summary>
    private static bool IsThere(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var held) && EntityTagHeaderValue.TryParse(tag, out var ours)
        && held.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(ours, useStrongComparison: false));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = ContentType;
        // A HEAD gets what a read would answer, without its body (RFC 9110, 9.3.2).
        if (Body.Length > 0 && !HttpMethods.IsHead(httpContext.Request.Method)) await httpContext.Response.Body.WriteAsync(Body, httpContext.RequestAborted);
    }
}
