using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

internal static class Body
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

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

    /// <summary>The request's JSON object, each name once; null when it is none.</summary>
    public static async Task<JsonObject?> ObjectAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var body = await JsonNode.ParseAsync(request.Body, documentOptions: Strict, cancellationToken: cancellation) as JsonObject;
            // A name or a text that is no Unicode shows only when it is read.
            return body is null ? null : JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(body)) as JsonObject;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
