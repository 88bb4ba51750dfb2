using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>
/// The first request goes without a token; the 401 that answers it names the tenant in
/// <c>WWW-Authenticate: Bearer authorization_uri=https://login…/{tenant}/…</c>, and the request is sent again with a token of that
/// tenant, as are all later ones.
/// </summary>
internal sealed class TenantDiscoveryPolicy(TokenCredential credential, string scope) : BearerTokenAuthenticationPolicy(credential, scope)
{
    private const string TenantAddress = "authorization_uri=";
    private readonly string[] scopes = [scope];
    private volatile string? tenant;

    protected override ValueTask AuthorizeRequestAsync(HttpMessage message) =>
        tenant is null ? ValueTask.CompletedTask : AuthenticateAndAuthorizeRequestAsync(message, Ask(message));

    protected override async ValueTask<bool> AuthorizeRequestOnChallengeAsync(HttpMessage message)
    {
        if (!message.Response.Headers.TryGetValue(HttpHeader.Names.WwwAuthenticate, out var challenge) || TenantOf(challenge) is not { } found) return false;
        tenant = found;
        await AuthenticateAndAuthorizeRequestAsync(message, Ask(message)).ConfigureAwait(false);
        return true;
    }

    private TokenRequestContext Ask(HttpMessage message) => new(scopes, message.Request.ClientRequestId, tenantId: tenant);

    private static string? TenantOf(string challenge)
    {
        var at = challenge.IndexOf(TenantAddress, StringComparison.OrdinalIgnoreCase);
        if (!challenge.StartsWith("Bearer", StringComparison.OrdinalIgnoreCase) || at < 0) return null;
        var address = challenge[(at + TenantAddress.Length)..].Split(' ', ',')[0].Trim('"');
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Segments is [_, var first, ..] ? first.Trim('/') : null;
    }
}
