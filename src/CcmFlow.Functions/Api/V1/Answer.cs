using System.Security.Cryptography;
using CcmFlow.Functions.Identity;
using CcmFlow.Rules.Access;
using Microsoft.AspNetCore.Http;

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
        if (!HttpMethods.IsGet(request.Method) || Status != StatusCodes.Status200OK) return this;
        var headers = request.HttpContext.Response.Headers;
        if (headers.ETag.Count == 0) headers.ETag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Body).AsSpan(0, 12))}\"";
        return request.Headers.IfNoneMatch.Contains(headers.ETag.ToString()) ? this with { Status = StatusCodes.Status304NotModified, ContentType = null, Body = [] } : this;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = Status;
        httpContext.Response.ContentType = ContentType;
        if (Body.Length > 0) await httpContext.Response.Body.WriteAsync(Body, httpContext.RequestAborted);
    }
}
