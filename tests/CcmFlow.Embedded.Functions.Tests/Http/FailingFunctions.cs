using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed class FailingFunctions
{
    public const string Secret = "Ann Smith +15005550006";

    [Function("Fails")]
    public Task<string> Fails([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        throw new InvalidOperationException(Secret, new ArgumentException(Secret + request.Method));

    [Function("FailsLate")]
    public async Task FailsLate([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
    {
        request.HttpContext.Response.Headers["X-Half"] = "done";
        await Task.Yield();
        throw new InvalidOperationException(Secret);
    }

    [Function("Reads")]
    public async Task<string> Reads([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return (await reader.ReadToEndAsync()).Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
