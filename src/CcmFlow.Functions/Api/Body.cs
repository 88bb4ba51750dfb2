using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

internal static class Body
{
    /// <summary>The request's JSON; null when it is none or another shape.</summary>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, CancellationToken cancellation) where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, CcmJson.Options, cancellation);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
