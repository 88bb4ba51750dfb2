using System.Net;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>Where a request comes from, for counting.</summary>
public static class CallerAddress
{
    /// <param name="appService">The platform stands in front. It appends whom it saw, with a port that is another one for each connection; what comes before that anybody may have written.</param>
    public static string Of(HttpRequest request, bool appService) =>
        appService && request.Headers["X-Forwarded-For"].ToString() is { Length: > 0 } chain
            ? WithoutPort(chain.Split(',')[^1].Trim())
            : request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";

    private static string WithoutPort(string seen) => IPEndPoint.TryParse(seen, out var end) ? end.Address.ToString() : seen;
}
