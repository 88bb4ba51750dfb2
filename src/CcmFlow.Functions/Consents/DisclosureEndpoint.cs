using CcmFlow.Functions.Practices;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Consents;

public sealed class DisclosureEndpoint(PracticeStore practices)
{
    [Function("Disclosure")]
    public async Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "p/{practiceId}")] HttpRequest request, string practiceId, CancellationToken cancellation)
    {
        if (await practices.FindAsync(practiceId, cancellation) is not { } practice) return Results.NotFound();
        var language = request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : request.Headers.AcceptLanguage.ToString();
        return Results.Content(DisclosurePage.Render(practice, language.StartsWith("es", StringComparison.OrdinalIgnoreCase)), "text/html; charset=utf-8");
    }
}
