using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Records;

/// <summary>The record's server refused the bundle: sending it again as it is would not help.</summary>
/// <param name="message">Free of patients' data: the server's own words are not in it.</param>
public sealed class RecordRefusedException(string message) : Exception(message);

/// <summary>
/// Posts bundles to a practice's FHIR server. To repeat a post is safe: each resource is put under its identifier. What may pass (no answer, 5xx,
/// 408, 429) is thrown as <see cref="HttpRequestException"/>.
/// </summary>
public sealed class EhrDoor(IConfiguration configuration, HttpClient http, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Practice, EhrProfile Profile, string Secret), ClientCredentials> known = new();

    /// <exception cref="RecordRefusedException">Nobody but a person can mend it.</exception>
    /// <exception cref="HttpRequestException">Not now.</exception>
    public async Task PostAsync(Practice practice, EhrProfile profile, JsonObject bundle, CancellationToken cancellation)
    {
        var secret = configuration[EhrProfile.SecretOf(practice.Id)] is { Length: > 0 } given
            ? given
            : throw new RecordRefusedException($"{EhrProfile.SecretOf(practice.Id)} is missing: the bearer token or client secret of the practice's FHIR server.");
        try
        {
            var status = await SendAsync(practice.Id, profile, secret, bundle, anew: false, cancellation);
            if (status == HttpStatusCode.Unauthorized && profile.TokenUrl is not null) status = await SendAsync(practice.Id, profile, secret, bundle, anew: true, cancellation);
            if (status is null) throw new RecordRefusedException("The FHIR server answered without a transaction's outcome: nobody knows whether it took the month. Look at its address.");
            if ((int)status is >= 200 and < 300) return;
            if (status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || (int)status >= 500)
                throw new HttpRequestException($"The FHIR server answered {(int)status}.", null, status);
            throw new RecordRefusedException($"The FHIR server refused the bundle ({(int)status}).");
        }
        catch (SignInException error)
        {
            throw new HttpRequestException(error.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException("The FHIR server gave no answer in time.");
        }
    }

    /// <summary>Null: it says that all is well, and not that it ran a transaction, as a sign-in page or a proxy does.</summary>
    private async Task<HttpStatusCode?> SendAsync(string practice, EhrProfile profile, string secret, JsonObject bundle, bool anew, CancellationToken cancellation)
    {
        var token = profile.TokenUrl is { } server
            ? await known.GetOrAdd((practice, profile, secret), _ => new ClientCredentials(secret, http, time)).TokenAsync(server, profile.ClientId!, profile.Scope, anew, cancellation)
            : secret;
        using var content = new StringContent(bundle.ToJsonString(), Encoding.UTF8, RecordBundle.MediaType);
        using var request = new HttpRequestMessage(HttpMethod.Post, profile.Endpoint) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(RecordBundle.MediaType));
        // An answer that is read whole: the client's time limit and its limit of bytes then hold for all of it.
        using var answer = await http.SendAsync(request, cancellation);
        return answer.IsSuccessStatusCode && !IsOutcome(await answer.Content.ReadAsByteArrayAsync(cancellation)) ? null : answer.StatusCode;
    }

    /// <summary>A transaction is answered by a Bundle of what became of each entry (FHIR R4, 3.1.0.11.4).</summary>
    private static bool IsOutcome(byte[] answer)
    {
        try
        {
            return JsonNode.Parse(answer) is JsonObject body && body["resourceType"] is JsonValue type && type.TryGetValue(out string? name) && name == "Bundle";
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }
}
