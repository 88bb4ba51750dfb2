using System.Buffers.Text;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Functions.Identity;

/// <summary>
/// The person whom App Service authentication let in (learn.microsoft.com, "Work with user identities in Azure App Service authentication"). The platform
/// takes the header away from what comes from outside, so it means something only where the platform stands in front.
/// </summary>
public static class PlatformPrincipal
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";
    private const int Longest = 32_000;

    public static Login? Read(HttpRequest request)
    {
        var header = request.Headers[Header].ToString();
        if (header.Length is 0 or > Longest || !Base64.IsValid(header)) return null;
        try
        {
            var principal = JsonSerializer.Deserialize<Principal>(Convert.FromBase64String(header), CcmJson.Options);
            return principal?.Claims is { } claims ? Login.From(type => claims.FirstOrDefault(c => c.Typ == type)?.Val) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Principal(IReadOnlyList<PlatformClaim>? Claims);

    private sealed record PlatformClaim(string? Typ, string? Val);
}
