using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CcmFlow.Functions.Api;

/// <summary>The JSON bodies of the API's requests. Each is read here, so that each is held to the same: nothing unknown in it, nothing twice, every fault told with its field and mend.</summary>
internal static class Body
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The body as <typeparamref name="T"/>; else the refusal. What a person may leave out of it is filled in: whose act it is.</summary>
    /// <param name="whole">It replaces all that is there, so that what is left out would be lost: each field has to be given.</param>
    /// <param name="optional">Nothing at all is as good as an empty object.</param>
    public static async Task<(T? Body, IResult? Refusal)> ReadAsync<T>(HttpRequest request, CancellationToken cancellation, bool whole = false, bool optional = false) where T : class
    {
        var (body, refusal) = await ObjectAsync(request, cancellation, optional);
        if (body is null) return (null, refusal);
        var known = RequestShape.Known(typeof(T)).ToHashSet(StringComparer.Ordinal);
        CallerAsActor.NameIn(body, known, Person.Of(request));
        if (RequestShape.Faults<T>(body, whole) is { Count: > 0 } faults) return (null, Problem.Wrong(faults));
        try
        {
            return (body.Deserialize<T>(CcmJson.Requests), null);
        }
        catch (JsonException error)
        {
            return (null, Problem.Wrong(error.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : "body", "is not what the API expects here; see /api/openapi.json."));
        }
    }

    /// <summary>The request's JSON object, each name once; else the refusal.</summary>
    public static async Task<(JsonObject? Body, IResult? Refusal)> ObjectAsync(HttpRequest request, CancellationToken cancellation, bool optional = false)
    {
        using var raw = new MemoryStream();
        await request.Body.CopyToAsync(raw, cancellation);
        if (raw.Length == 0) return optional ? (new JsonObject(), null) : (null, Problem.Wrong("body", "a JSON object is needed."));
        if (KindFault(request) is { } wrongKind) return (null, wrongKind);
        try
        {
            raw.Position = 0;
            // A name or a text that is no Unicode shows only when it is read.
            return await JsonNode.ParseAsync(raw, documentOptions: Strict, cancellationToken: cancellation) is JsonObject body && JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(body)) is JsonObject sound
                ? (sound, null)
                : (null, Problem.Wrong("body", "a JSON object is needed."));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return (null, Problem.Wrong("body", "is no JSON that can be read, or has a name twice."));
        }
    }

    /// <summary>The refusal of a body that calls itself something else than JSON. One that calls itself nothing is taken for JSON.</summary>
    public static IResult? KindFault(HttpRequest request)
    {
        if (string.IsNullOrEmpty(request.ContentType)) return null;
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var kind) && (kind.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || kind.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))) return null;
        return Results.Problem("Content-Type: send JSON as application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType, title: "Not a kind that is taken here");
    }
}
