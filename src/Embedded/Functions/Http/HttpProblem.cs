using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Answers with a problem (RFC 9457) that says nothing but its status.</summary>
internal static class HttpProblem
{
    public static async Task WriteAsync(HttpContext http, int status)
    {
        if (http.Response.HasStarted)
        {
            // What was sent is not a whole answer; the caller must see that.
            http.Abort();
            return;
        }
        http.Response.Clear();
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/problem+json";
        if (status == StatusCodes.Status413PayloadTooLarge) http.Response.Headers.Connection = "close";
        var body = new Dictionary<string, object> { ["type"] = "about:blank", ["title"] = ReasonPhrases.GetReasonPhrase(status), ["status"] = status };
        await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body), http.RequestAborted);
    }
}
