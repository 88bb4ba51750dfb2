using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Consents;

/// <summary>The page behind the link in the consent request. No login; a link that the app did not sign, or that is too old, tells nothing of any practice.</summary>
public sealed class DisclosureEndpoint(PracticeStore practices, DisclosureLinks links)
{
    [Function("Disclosure")]
    [OpenTo("whoever holds a signed link; it tells of no patient")]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "p/{token}")] HttpRequest request, string token, CancellationToken cancellation)
    {
        SetHeaders(request.HttpContext.Response);
        var spanish = (request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : request.Headers.AcceptLanguage.ToString())
            .StartsWith("es", StringComparison.OrdinalIgnoreCase);
        var (state, practiceId) = links.Read(token);
        if (state == DisclosureLinkState.Expired) return Page(DisclosureErrorPage.Expired(spanish), StatusCodes.Status410Gone);
        return practiceId is not null && await practices.FindAsync(practiceId, cancellation) is { } practice
            ? Page(DisclosurePage.Render(practice, spanish), StatusCodes.Status200OK)
            : Page(DisclosureErrorPage.Unknown(spanish), StatusCodes.Status404NotFound);
    }

    private static IResult Page(string html, int status) => Results.Content(html, "text/html; charset=utf-8", statusCode: status);

    private static void SetHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{LargePrint.StyleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.CacheControl = "no-store";
    }
}
