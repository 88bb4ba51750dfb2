using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using Microsoft.Extensions.Configuration;

namespace CcmFlow.Functions.Records;

/// <summary>The record's server refused the bundle: sending it again as it is would not help.</summary>
/// <param name="message">Free of patients' data: the server's own words are not in it.</param>
public sealed class RecordRefusedException(string message) : Exception(message);

/// <summary>The record's server did not take the bundle now, and may later.</summary>
/// <param name="message">Free of patients' data.</param>
public sealed class RecordNotNowException(string message) : Exception(message);

/// <summary>
/// Posts bundles to a practice's FHIR server. To repeat a post is safe: each resource is put under its identifier. A server that asks for a pause
/// (Retry-After) is left alone until then, whichever month is next.
/// </summary>
public sealed class EhrDoor(IConfiguration configuration, HttpClient http, TimeProvider time)
{
    /// <summary>What is asked for beyond it is not waited for: a month is tried for two days.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private readonly ConcurrentDictionary<(string Practice, EhrProfile Profile, string Secret), ClientCredentials> known = new();
    private readonly ConcurrentDictionary<(string Practice, Uri Endpoint), DateTimeOffset> pauses = new();

    /// <exception cref="RecordRefusedException">Nobody but a person can mend it.</exception>
    /// <exception cref="RecordNotNowException">No answer, or one that passes: 5xx, 408, 429.</exception>
    public async Task PostAsync(Practice practice, EhrProfile profile, JsonObject bundle, CancellationToken cancellation)
    {
        var secret = configuration[EhrProfile.SecretOf(practice.Id)] is { Length: > 0 } given
            ? given
            : throw new RecordRefusedException($"{EhrProfile.SecretOf(practice.Id)} is missing: the bearer token or client secret of the practice's FHIR server.");
        if (PauseAt(practice.Id, profile) is { } left) throw new RecordNotNowException($"The FHIR server asked to be left alone for a while; try again in {Words(left)}.");
        try
        {
            var (status, body) = await SendAsync(practice.Id, profile, secret, bundle, anew: false, cancellation);
            if (status == HttpStatusCode.Unauthorized && profile.TokenUrl is not null) (status, body) = await SendAsync(practice.Id, profile, secret, bundle, anew: true, cancellation);
            if ((int)status is < 200 or >= 300) throw Refusal(status, body, PauseAt(practice.Id, profile), bundle);
            if (TransactionAnswer.Fault(body, bundle) is { } fault) throw new RecordRefusedException(fault);
        }
        catch (SignInException error)
        {
            throw new RecordNotNowException(error.Message);
        }
        catch (HttpRequestException)
        {
            // What the network's own exception says is no sentence for a person.
            throw new RecordNotNowException("The FHIR server gave no answer; try again.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new RecordNotNowException("The FHIR server gave no answer in time; try again.");
        }
    }

    private static Exception Refusal(HttpStatusCode status, byte[] body, TimeSpan? pause, JsonObject bundle) => status switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError => new RecordNotNowException(
            $"The FHIR server answered {(int)status}; {(pause is { } left ? $"it asks to be left alone for {Words(left)}" : "try again")}."),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new RecordRefusedException($"The FHIR server does not let the practice write ({(int)status}): check its token or client, and what it may do there."),
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or < HttpStatusCode.BadRequest => new RecordRefusedException($"No FHIR server takes transactions at the address that is set ({(int)status}): check the endpoint in the settings."),
        _ => new RecordRefusedException($"The FHIR server refused the bundle ({(int)status}){TransactionAnswer.Issues(body, bundle)}."),
    };

    private async Task<(HttpStatusCode Status, byte[] Body)> SendAsync(string practice, EhrProfile profile, string secret, JsonObject bundle, bool anew, CancellationToken cancellation)
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
        if (!answer.IsSuccessStatusCode && PauseOf(answer.Headers.RetryAfter) is { Ticks: > 0 } pause) pauses[(practice, profile.Endpoint)] = time.GetUtcNow() + (pause < LongestPause ? pause : LongestPause);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(cancellation));
    }

    private TimeSpan? PauseAt(string practice, EhrProfile profile) =>
        pauses.TryGetValue((practice, profile.Endpoint), out var until) && until - time.GetUtcNow() is { Ticks: > 0 } left ? left : null;

    private TimeSpan? PauseOf(RetryConditionHeaderValue? asked) => asked?.Delta ?? (asked?.Date is { } date ? date - time.GetUtcNow() : null);

    private static string Words(TimeSpan pause) => pause.TotalSeconds < 90
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Ceiling(pause.TotalSeconds))} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(pause.TotalMinutes)} min");
}
