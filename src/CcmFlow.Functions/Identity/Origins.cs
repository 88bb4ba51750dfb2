using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>Whether a form was sent from a page of ours, as the browser tells it.</summary>
public sealed class Origins(CcmFlowSettings settings, LocalSignInGuard local)
{
    public bool IsOurs(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site && site != "same-origin") return false;
        // Behind the platform the request's own host is not the public one.
        if (!Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)) return false;
        return origin.Authority == settings.PublicBaseUrl.Authority || (local.IsLocal(request) && origin.Authority == request.Host.Value);
    }
}
