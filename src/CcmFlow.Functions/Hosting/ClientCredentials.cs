using System.Globalization;
using System.Text.Json;

namespace CcmFlow.Functions.Hosting;

/// <summary>No token could be had: nothing was sent.</summary>
public sealed class SignInException(string message) : Exception(message);

/// <summary>OAuth2 client credentials (RFC 6749, 4.4). A token is kept until shortly before it ends.</summary>
public sealed class ClientCredentials(string secret, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(1);

    /// <summary>For a server that does not say how long its token is good.</summary>
    private static readonly TimeSpan UsualLifetime = TimeSpan.FromMinutes(5);

    private (string Token, DateTimeOffset Until)? kept;

    /// <param name="anew">The kept token was refused.</param>
    /// <exception cref="SignInException">No token could be had.</exception>
    public async Task<string> TokenAsync(Uri server, string clientId, string? scope, bool anew, CancellationToken cancellation)
    {
        if (!anew && kept is { } known && known.Until > time.GetUtcNow()) return known.Token;
        var fetched = await FetchAsync(server, clientId, scope, cancellation);
        kept = fetched;
        return fetched.Token;
    }

    private async Task<(string Token, DateTimeOffset Until)> FetchAsync(Uri server, string clientId, string? scope, CancellationToken cancellation)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = clientId, ["client_secret"] = secret };
        if (scope is { Length: > 0 }) form["scope"] = scope;
        try
        {
            using var content = new FormUrlEncodedContent(form);
            using var answer = await http.PostAsync(server, content, cancellation);
            if (!answer.IsSuccessStatusCode) throw new SignInException($"The sign-in server gave no token ({(int)answer.StatusCode}); check the client id and its secret.");
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancellation));
            var lifetime = json.RootElement.TryGetProperty("expires_in", out var seconds) && SecondsOf(seconds) is { } s ? TimeSpan.FromSeconds(s) : UsualLifetime;
            return (json.RootElement.GetProperty("access_token").GetString() is { Length: > 0 } token ? token : throw new JsonException("The token is empty."), time.GetUtcNow() + lifetime - Early);
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new SignInException($"The sign-in server gave no token ({error.GetType().Name}).");
        }
    }

    /// <summary>A number, or one written as a text, as some servers do; null: neither, or of no use.</summary>
    private static int? SecondsOf(JsonElement written) =>
        (written.ValueKind == JsonValueKind.Number ? written.TryGetInt32(out var seconds) : int.TryParse(written.ValueKind == JsonValueKind.String ? written.GetString() : null, NumberStyles.None, CultureInfo.InvariantCulture, out seconds))
        && seconds > 0 ? seconds : null;
}
