using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CcmFlow.Functions.Identity;

/// <summary>Holds a request's body to what its route takes, before anybody reads it whole.</summary>
internal static class BodySize
{
    /// <summary>False: it says itself that it is larger. One that does not say how large it is fails with <see cref="BadHttpRequestException"/> while it is read.</summary>
    public static bool Hold(HttpContext http, long most)
    {
        if (http.Request.ContentLength > most) return false;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
        return true;
    }
}
