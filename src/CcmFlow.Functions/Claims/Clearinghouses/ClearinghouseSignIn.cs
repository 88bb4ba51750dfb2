using System.Net.Http.Headers;
using System.Text.Json;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>Puts a practice's secret, or the token that it buys, on a request. A token is kept until shortly before it ends.</summary>
public sealed class ClearinghouseSignIn(string secret, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(1);
    private (string Token, DateTimeOffset Until)? kept;

    /// <param name="anew">The kept token was refused.</param>
    /// <exception cref="SignInException">No token could be had.</exception>
    public async Task AuthorizeAsync(HttpsProfile profile, HttpRequestMessage request, bool anew, CancellationToken cancellation)
    {
        if (profile.SignIn == HttpsSignIn.ApiKey)
        {
            request.Headers.TryAddWithoutValidation(profile.KeyHeader, secret);
            return;
        }
        if (anew || kept is not { } known || known.Until <= time.GetUtcNow()) kept = known = await FetchAsync(profile, cancellation);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", known.Token);
    }

    private async Task<(string Token, DateTimeOffset Until)> FetchAsync(HttpsProfile profile, CancellationToken cancellation)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = profile.ClientId!, ["client_secret"] = secret };
        if (profile.Scope is { Length: > 0 } scope) form["scope"] = scope;
        try
        {
            using var content = new FormUrlEncodedContent(form);
            using var answer = await http.PostAsync(profile.TokenUrl, content, cancellation);
            if (!answer.IsSuccessStatusCode) throw new SignInException($"The clearinghouse gave no token ({(int)answer.StatusCode}); check the client id and its secret.");
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
            var lifetime = json.RootElement.TryGetProperty("expires_in", out var seconds) && seconds.TryGetInt32(out var s) ? TimeSpan.FromSeconds(s) : TimeSpan.FromMinutes(5);
            return (json.RootElement.GetProperty("access_token").GetString()!, time.GetUtcNow() + lifetime - Early);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or KeyNotFoundException)
        {
            throw new SignInException($"The clearinghouse gave no token ({error.GetType().Name}).");
        }
    }
}
