using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>The operation "send" of the SMS interface: signed requests, an answer for each recipient, repeated requests known by their id.</summary>
internal sealed class AcsApi : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, SendResult> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly FakeAcs acs;
    private readonly AcsTraffic traffic;
    private readonly LoopbackServer server;

    public AcsApi(FakeAcs acs, AcsTraffic traffic) => (this.acs, this.traffic, server) = (acs, traffic, new LoopbackServer(HandleAsync));

    public Uri BaseUrl => server.BaseUrl;

    public Task StartAsync(CancellationToken ct) => server.StartAsync(ct);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var busy = acs.Options.Quiescence?.Busy();
        try
        {
            await AnswerAsync(http);
        }
        catch (Exception problem) when (!http.RequestAborted.IsCancellationRequested)
        {
            acs.Report(problem);
            http.Response.StatusCode = 500;
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var bytes = body.ToArray();
        var asked = (http.Request.Method, http.Request.Path.Value);
        if (acs.Faults.OutageEnd(acs.Now) is not null) http.Response.StatusCode = 503;
        else if (asked != ("POST", "/sms") || http.Request.Query["api-version"].Count != 1) http.Response.StatusCode = 404;
        else if (!IsSigned(http.Request, bytes)) http.Response.StatusCode = 401;
        else if (Read(bytes) is not { } request) http.Response.StatusCode = 400;
        else await SendAsync(http, request);
    }

    private async Task SendAsync(HttpContext http, SendBody request)
    {
        var faults = acs.FaultsOf(request.SmsRecipients[0].To, request.From);
        var attempt = traffic.Book.Next("attempt", request.From, request.SmsRecipients[0].To);
        bool Happens(double rate, string purpose) => acs.Random.Happens(rate, purpose, request.From, request.SmsRecipients[0].To, attempt);
        if (faults.OutageEnd(acs.Now) is not null) http.Response.StatusCode = 503;
        else if (Happens(faults.ThrottleRate, "throttle")) http.Response.StatusCode = 429;
        else if (!acs.Numbers.ContainsKey(request.From)) http.Response.StatusCode = 403;
        else
        {
            SendResult[] results = [.. request.SmsRecipients.Select(r => known.GetOrAdd(r.RepeatabilityRequestId, _ => Take(request, r, faults)))];
            if (Happens(faults.LostAnswerRate, "lost-answer"))
            {
                http.Abort();
                return;
            }
            http.Response.StatusCode = 202;
            await http.Response.WriteAsJsonAsync(new { value = results }, JsonSerializerOptions.Web, http.RequestAborted);
        }
    }

    private SendResult Take(SendBody request, Recipient to, CarrierFaults faults)
    {
        if (faults.RejectCode is { } code) return new SendResult(to.To, null, code, "rejected", false, "The recipient was refused.");
        if (!SendRequest.Phone().IsMatch(to.To)) return new SendResult(to.To, null, 400, "rejected", false, "The recipient's number is invalid.");
        if (traffic.IsOptedOut(request.From, to.To)) return new SendResult(to.To, null, 400, "rejected", false, "Sender blocked for given recipient.");
        return new SendResult(to.To, traffic.Accept(request.From, to.To, request.Message, request.SmsSendOptions?.Tag), 202, "accepted", true, null);
    }

    /// <summary>Null: not what the service takes.</summary>
    private static SendBody? Read(byte[] body)
    {
        try
        {
            var request = JsonSerializer.Deserialize<SendBody>(body, JsonSerializerOptions.Web);
            return request is { From.Length: > 0, Message.Length: > 0 and <= 2048, SmsRecipients.Count: > 0 and <= 100 }
                && request.SmsRecipients.All(r => Guid.TryParse(r.RepeatabilityRequestId, out _) && DateTimeOffset.TryParse(r.RepeatabilityFirstSent, System.Globalization.CultureInfo.InvariantCulture, out _)) ? request : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsSigned(HttpRequest request, byte[] body)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(body));
        var text = $"{request.Method}\n{request.Path}{request.QueryString}\n{request.Headers["x-ms-date"]};{request.Host};{hash}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(acs.Options.AccessKey), Encoding.UTF8.GetBytes(text)));
        return request.Headers["x-ms-content-sha256"] == hash
            && request.Headers.Authorization == $"HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}";
    }

    private sealed record SendBody(string From, IReadOnlyList<Recipient> SmsRecipients, string Message, SendOptions? SmsSendOptions);

    private sealed record Recipient(string To, string RepeatabilityRequestId, string RepeatabilityFirstSent);

    private sealed record SendOptions(bool EnableDeliveryReport, string? Tag);

    private sealed record SendResult(string To, string? MessageId, int HttpStatusCode, string RepeatabilityResult, bool Successful, string? ErrorMessage);
}
