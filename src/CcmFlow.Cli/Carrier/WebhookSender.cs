namespace CcmFlow.Cli.Carrier;

/// <summary>Calls the app as Twilio does: signed, one further try when it does not answer 2xx in time, then never again.</summary>
internal sealed class WebhookSender : IDisposable
{
    private readonly HttpClient client;
    private readonly string authToken;
    private readonly Action<string> gaveUp;
    private readonly Func<Uri, Uri>? route;

    public WebhookSender(string authToken, TimeSpan timeout, Action<string> gaveUp, Func<Uri, Uri>? route = null)
    {
        this.route = route;
        this.authToken = authToken;
        this.gaveUp = gaveUp;
        var sockets = new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false };
        client = new HttpClient(sockets) { Timeout = timeout };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("TwilioProxy/1.1");
    }

    /// <summary>The XML of the answer, or null when there is none or nobody answered.</summary>
    public async Task<string?> PostAsync(Uri url, IReadOnlyList<KeyValuePair<string, string>> fields, Guid token)
    {
        var first = await TryAsync(url, fields, token);
        var last = first.Problem is null ? first : await TryAsync(url, fields, token);
        if (last.Problem is not null) gaveUp($"{url.GetLeftPart(UriPartial.Path)}: {last.Problem}");
        return last.Xml;
    }

    public void Dispose() => client.Dispose();

    private async Task<(string? Problem, string? Xml)> TryAsync(
        Uri url, IReadOnlyList<KeyValuePair<string, string>> fields, Guid token)
    {
        // The fragment holds Twilio's own connection settings (#rc=2): neither sent nor signed.
        var target = url.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        var reached = route?.Invoke(new Uri(target)) ?? new Uri(target);
        using var request = new HttpRequestMessage(HttpMethod.Post, reached) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Twilio-Signature", TwilioSignature.Of(authToken, target, fields));
        request.Headers.Add("I-Twilio-Idempotency-Token", token.ToString());
        try
        {
            using var response = await client.SendAsync(request);
            if (!response.IsSuccessStatusCode) return ($"answered {(int)response.StatusCode}", null);
            var isXml = response.Content.Headers.ContentType?.MediaType is "text/xml" or "application/xml";
            return (null, isXml ? await response.Content.ReadAsStringAsync() : null);
        }
        catch (HttpRequestException problem)
        {
            return (problem.HttpRequestError.ToString(), null);
        }
        catch (TaskCanceledException)
        {
            return ("no answer in time", null);
        }
    }
}
