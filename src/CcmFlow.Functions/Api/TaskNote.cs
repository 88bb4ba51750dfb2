using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

/// <summary>What somebody says of work that they did.</summary>
/// <param name="Note">PHI.</param>
public sealed record TaskNote(string? Note)
{
    /// <summary>The body, which may be left out. Null: there is one, and it is something else.</summary>
    public static async Task<TaskNote?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        if (body.Length == 0) return new TaskNote((string?)null);
        try
        {
            return JsonSerializer.Deserialize<TaskNote>(body.ToArray(), CcmJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
