using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CcmFlow.Functions.Identity;

/// <summary>Reads OpenID Connect access tokens: signed by the issuer's published keys, for this audience, within their time.</summary>
public sealed class BearerTokens(IdentitySettings settings, TimeProvider time, IConfigurationManager<OpenIdConnectConfiguration>? published = null)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(2);
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    public static bool IsPresented(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null: no token, or none that is good. Why is not told.</summary>
    /// <exception cref="IssuerSilentException">The issuer's keys cannot be read, so no token can be told from another.</exception>
    public async Task<Login?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (settings.Authority is null || published is null || !IsPresented(request)) return null;
        var token = request.Headers.Authorization.ToString()[Scheme.Length..].Trim();
        var result = await ValidateAsync(token, await IssuerAsync(published, cancellation));
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // The issuer may have changed its keys since they were read.
            published.RequestRefresh();
            result = await ValidateAsync(token, await IssuerAsync(published, cancellation));
        }
        return result.IsValid ? Login.From(type => result.Claims.TryGetValue(type, out var value) ? value as string : null) : null;
    }

    private static async Task<OpenIdConnectConfiguration> IssuerAsync(IConfigurationManager<OpenIdConnectConfiguration> published, CancellationToken cancellation)
    {
        try
        {
            return await published.GetConfigurationAsync(cancellation);
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new IssuerSilentException(error);
        }
    }

    private Task<TokenValidationResult> ValidateAsync(string token, OpenIdConnectConfiguration issuer) => handler.ValidateTokenAsync(token, new TokenValidationParameters
    {
        ValidIssuer = issuer.Issuer,
        ValidAudience = settings.Audience,
        IssuerSigningKeys = issuer.SigningKeys,
        // Asymmetric ones only: with a symmetric one whoever checks could make tokens.
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        LifetimeValidator = (from, until, _, _) => IsInTime(from, until),
    });

    private bool IsInTime(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + ClockDifference && (from is not { } start || now > start - ClockDifference);
    }
}
