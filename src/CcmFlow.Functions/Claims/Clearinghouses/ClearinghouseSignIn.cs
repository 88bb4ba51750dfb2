using System.Net.Http.Headers;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>Puts a practice's secret, or the token that it buys, on a request.</summary>
public sealed class ClearinghouseSignIn(string secret, HttpClient http, TimeProvider time)
{
    private readonly ClientCredentials credentials = new(secret, http, time);

    /// <param name="anew">The kept token was refused.</param>
    /// <exception cref="SignInException">No token could be had.</exception>
    public async Task AuthorizeAsync(HttpsProfile profile, HttpRequestMessage request, bool anew, CancellationToken cancellation)
    {
        if (profile.SignIn == HttpsSignIn.ApiKey) request.Headers.TryAddWithoutValidation(profile.KeyHeader, secret);
        else request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await credentials.TokenAsync(profile.TokenUrl!, profile.ClientId!, profile.Scope, anew, cancellation));
    }
}
