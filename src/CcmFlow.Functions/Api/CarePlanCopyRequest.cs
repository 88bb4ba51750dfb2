using System.Globalization;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Api;

/// <summary>That the patient was given a copy of the care plan.</summary>
/// <param name="GivenOn">The practice's local day, yyyy-MM-dd; null: today.</param>
public sealed record CarePlanCopyRequest(string? GivenOn)
{
    /// <summary>The body, which may be left out. Null: there is one, and it is something else.</summary>
    public static async Task<CarePlanCopyRequest?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        if (body.Length == 0) return new CarePlanCopyRequest((string?)null);
        try
        {
            return JsonSerializer.Deserialize<CarePlanCopyRequest>(body.ToArray(), CcmJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>False: something is written there that is no day.</returns>
    public bool TryDay(out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(GivenOn?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given);
        day = read ? given : null;
        return read || string.IsNullOrWhiteSpace(GivenOn);
    }
}
