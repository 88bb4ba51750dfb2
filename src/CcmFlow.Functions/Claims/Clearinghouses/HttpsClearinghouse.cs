using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>
/// A clearinghouse's HTTPS interface. A POST is sent once: whether another attempt is safe is for the caller to decide, by
/// <see cref="ResendIsSafe"/>.
/// </summary>
public sealed class HttpsClearinghouse(HttpsProfile profile, HttpClient http, ClearinghouseSignIn signIn) : IClearinghouse
{
    private const string X12 = "application/edi-x12";

    public bool ResendIsSafe => profile.Idempotent;

    public async Task<Submission> SubmitAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        try
        {
            using var answer = await SendAsync(() => Post(interchange), cancellation);
            return Read(answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation));
        }
        catch (SignInException error)
        {
            return Submission.NotSent(error.Message);
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            return Submission.NotSent($"The clearinghouse could not be reached ({error.HttpRequestError}).");
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return Submission.Unknown($"The clearinghouse gave no answer ({error.GetType().Name}).");
        }
    }

    public async Task<bool?> HasAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        if (profile.Lookup is null) return null;
        var address = profile.Lookup.Replace("{fileName}", Uri.EscapeDataString(interchange.FileName), StringComparison.Ordinal)
            .Replace("{key}", Uri.EscapeDataString(interchange.IdempotencyKey), StringComparison.Ordinal);
        using var answer = await SendAsync(() => new(HttpMethod.Get, address), cancellation);
        return answer.StatusCode switch
        {
            HttpStatusCode.NotFound => false,
            _ when answer.IsSuccessStatusCode => true,
            _ => null,
        };
    }

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        if (profile.Reports is null) return [];
        using var answer = await SendAsync(() => new(HttpMethod.Get, profile.Reports), cancellation);
        answer.EnsureSuccessStatusCode();
        var root = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellation));
        var list = root as JsonArray ?? (root as JsonObject)?.Select(p => p.Value).OfType<JsonArray>().FirstOrDefault()
            ?? throw new InvalidDataException("The clearinghouse's list of reports is neither a JSON array nor an object with one.");
        return [.. list.Select(Name).OfType<string>()];
    }

    public async Task<byte[]> ReadAsync(string name, CancellationToken cancellation)
    {
        using var answer = await SendAsync(() => new(HttpMethod.Get, Report(name)), cancellation, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var file = await answer.Content.ReadAsStreamAsync(cancellation);
        return await AnswerFile.ReadAsync(file, cancellation);
    }

    public async Task ConfirmAsync(string name, CancellationToken cancellation)
    {
        using var answer = await SendAsync(() => new(HttpMethod.Delete, Report(name)), cancellation);
        if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Gone)) answer.EnsureSuccessStatusCode();
    }

    private string Report(string name) => profile.Report!.Replace("{name}", Uri.EscapeDataString(name), StringComparison.Ordinal);

    private static string? Name(JsonNode? item) => item switch
    {
        JsonValue value when value.TryGetValue<string>(out var name) => name,
        JsonObject o => (o["name"] ?? o["id"] ?? o["fileName"])?.ToString(),
        _ => null,
    };

    private HttpRequestMessage Post(OutboundInterchange interchange)
    {
        var post = new HttpRequestMessage(HttpMethod.Post, profile.Submit) { Content = Content(interchange.Bytes) };
        post.Headers.Add("Idempotency-Key", interchange.IdempotencyKey);
        post.Content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = interchange.FileName };
        return post;
    }

    private HttpContent Content(byte[] bytes)
    {
        if (profile.Body == HttpsBody.Raw) return new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(X12) } };
        // What we write is ASCII (the X12 character sets), so text and bytes are the same.
        var x12 = profile.Body == HttpsBody.Json ? Encoding.ASCII.GetString(bytes) : Convert.ToBase64String(bytes);
        return new StringContent(new JsonObject { [profile.JsonField] = x12 }.ToJsonString(), Encoding.UTF8, "application/json");
    }

    /// <summary>A token that the other side no longer takes is fetched anew, once: it answers 401 before it looks at the body.</summary>
    private async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellation, HttpCompletionOption until = HttpCompletionOption.ResponseContentRead)
    {
        for (var again = false; ; again = true)
        {
            using var request = make();
            await signIn.AuthorizeAsync(profile, request, again, cancellation);
            var answer = await http.SendAsync(request, until, cancellation);
            if (answer.StatusCode != HttpStatusCode.Unauthorized || again || profile.SignIn != HttpsSignIn.OAuth2) return answer;
            answer.Dispose();
        }
    }

    private static Submission Read(HttpStatusCode status, string body) => status switch
    {
        _ when (int)status is >= 200 and < 300 => Accepted(body),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Submission.NotSent("The clearinghouse refused the sign-in; check the secret."),
        HttpStatusCode.TooManyRequests => Submission.NotSent("The clearinghouse takes no more for now."),
        // 409: the first attempt under this key is still running. 408 and 5xx may come from a proxy, with the file behind it taken.
        HttpStatusCode.Conflict or HttpStatusCode.RequestTimeout => Submission.Unknown($"The clearinghouse answered {(int)status}."),
        _ when (int)status >= 500 => Submission.Unknown($"The clearinghouse answered {(int)status}."),
        _ => Submission.Rejected(Reasons((int)status, body)),
    };

    private static Submission Accepted(string body)
    {
        if (Parse(body) is not { } answer) return Submission.Accepted();
        var reference = (answer["claimReference"] as JsonObject)?["correlationId"] ?? answer["reference"] ?? answer["id"];
        var report = answer["x12"] is JsonValue value && value.TryGetValue<string>(out var x12) && x12.StartsWith("ISA", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(x12)
            : null;
        return Submission.Accepted(reference?.ToString(), report);
    }

    private static List<string> Reasons(int status, string body)
    {
        var errors = Parse(body)?["errors"] as JsonArray ?? [];
        var reasons = errors.OfType<JsonObject>()
            .Select(e => string.Join(": ", new[] { e["code"]?.ToString(), e["description"]?.ToString(), e["followupAction"]?.ToString() }.OfType<string>()))
            .Where(r => r.Length > 0).ToList();
        return reasons.Count > 0 ? reasons : [$"The clearinghouse answered {status}."];
    }

    private static JsonObject? Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
