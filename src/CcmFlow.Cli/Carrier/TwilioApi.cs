using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace CcmFlow.Cli.Carrier;

/// <summary>Twilio's REST API, as much of it as texts and calls need, on a free loopback port.</summary>
internal sealed class TwilioApi : IAsyncDisposable
{
    private readonly FakeCarrier carrier;
    private readonly SmsTraffic traffic;
    private readonly LoopbackServer server;
    private readonly string authorization;
    private readonly string root;

    public TwilioApi(FakeCarrier carrier, SmsTraffic traffic)
    {
        (this.carrier, this.traffic) = (carrier, traffic);
        var account = carrier.Options.AccountSid;
        root = Root(account);
        authorization = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account}:{carrier.Options.AuthToken}"));
        server = new LoopbackServer(HandleAsync);
    }

    public Uri BaseUrl => server.BaseUrl;

    public static string Root(string account) => $"/2010-04-01/Accounts/{account}";

    public Task StartAsync(CancellationToken ct) => server.StartAsync(ct);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using var busy = carrier.Options.Quiescence?.Busy();
        var answer = await WatchedAnswerAsync(http.Request);
        if (answer is null)
        {
            http.Abort();
            return;
        }
        http.Response.StatusCode = answer.Status;
        if (answer.Status == 401) http.Response.Headers.WWWAuthenticate = "Basic realm=\"Twilio API\"";
        await http.Response.WriteAsJsonAsync(answer.Body, answer.Body.GetType(), TwilioJson.Options, "application/json");
    }

    /// <summary>Kestrel would only log a fault of the carrier itself, and nobody reads that log: the test shall fail.</summary>
    private async Task<ApiAnswer?> WatchedAnswerAsync(HttpRequest request)
    {
        try
        {
            return await AnswerAsync(request);
        }
        catch (Exception problem) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            carrier.Report(problem);
            return Refuse(TwilioError.Internal);
        }
    }

    /// <summary>Null: the connection breaks without an answer.</summary>
    private async Task<ApiAnswer?> AnswerAsync(HttpRequest request)
    {
        if (InOutage(carrier.Faults)) return Refuse(TwilioError.Unavailable);
        if (request.Headers.Authorization != authorization) return Refuse(TwilioError.Unauthenticated);
        var path = request.Path.Value ?? "";
        if (!path.StartsWith(root + "/", StringComparison.Ordinal)) return Refuse(TwilioError.NotFound(path));
        var resource = path[(root.Length + 1)..];
        return (request.Method, resource.Split('/')) switch
        {
            ("POST", ["Messages.json"]) => await FormAsync(request, Send),
            ("GET", ["Messages.json"]) => List(request),
            ("GET", ["Messages", var name]) when name.EndsWith(".json", StringComparison.Ordinal) => Fetch(name[..^5], path),
            ("POST", ["Calls.json"]) => await FormAsync(request, Call),
            (_, ["Messages.json"] or ["Messages", _] or ["Calls.json"]) => Refuse(TwilioError.NoSuchMethod),
            _ => Refuse(TwilioError.NotFound(path)),
        };
    }

    private static async Task<ApiAnswer?> FormAsync(HttpRequest request, Func<IFormCollection, ApiAnswer?> answer) =>
        request.HasFormContentType
            ? answer(await request.ReadFormAsync(request.HttpContext.RequestAborted))
            : Refuse(TwilioError.Invalid("Content-Type"));

    private ApiAnswer? Send(IFormCollection form)
    {
        var (request, error) = SendRequest.Parse(form);
        if (request is null) return Refuse(error!);
        if (Sender(request) is not { } sender) return Refuse(TwilioError.Of(request.From is null ? 21701 : 21606));
        var faults = carrier.FaultsOf(request.To, sender);
        if (InOutage(faults)) return Refuse(TwilioError.Unavailable);
        var attempt = traffic.Book.Next("attempt", sender, request.To);
        if (carrier.Random.Happens(faults.ThrottleRate, "throttle", sender, request.To, attempt))
            return Refuse(TwilioError.TooManyRequests);
        if (faults.RejectCode is { } code) return Refuse(TwilioError.Of(code));
        if (traffic.IsOptedOut(sender, request.To)) return Refuse(TwilioError.Of(21610));
        var message = traffic.Accept(request, sender);
        if (carrier.Random.Happens(faults.LostAnswerRate, "lost-answer", sender, request.To, attempt)) return null;
        return new(201, traffic.Book.Read(message.Sid, m => TwilioJson.Message(m, carrier.Options.AccountSid))!);
    }

    /// <summary>The number that sends; a service keeps one number for each recipient. Null: not this account's.</summary>
    private string? Sender(SendRequest request)
    {
        var pool = request.MessagingServiceSid is { } service
            ? carrier.MessagingServices.GetValueOrDefault(service, [])
            : [.. carrier.Numbers.Keys];
        if (request.From is { } from) return pool.Contains(from) ? from : null;
        return pool.Count == 0 ? null : pool[(int)(carrier.Random.Share("pool", "", request.To, 0) * pool.Count)];
    }

    private ApiAnswer Fetch(string sid, string path) =>
        traffic.Book.Read(sid, m => TwilioJson.Message(m, carrier.Options.AccountSid)) is { } message
            ? new(200, message)
            : Refuse(TwilioError.NotFound(path));

    private ApiAnswer List(HttpRequest request)
    {
        var query = request.Query;
        var filter = new MessageFilter(
            Given(query["From"]), Given(query["To"]), Day(query["DateSent"]), Day(query["DateSent<"]), Day(query["DateSent>"]));
        var size = Number(query["PageSize"], 50);
        var page = Number(query["Page"], 0);
        if (size is < 1 or > 1000) return Refuse(TwilioError.Invalid("PageSize"));
        var all = traffic.Book.List(filter, m => TwilioJson.Message(m, carrier.Options.AccountSid));
        var start = page * size;
        var messages = all.Skip(start).Take(size).ToList();
        return new(200, new MessageList(
            messages, page, size, start, start + Math.Max(0, messages.Count - 1), Link(page), Link(0),
            start + size < all.Count ? Link(page + 1) : null, page > 0 ? Link(page - 1) : null));

        string Link(int to)
        {
            var kept = new QueryBuilder(query.Where(q => q.Key is not ("Page" or "PageSize" or "PageToken")));
            kept.Add("PageSize", size.ToString(CultureInfo.InvariantCulture));
            kept.Add("Page", to.ToString(CultureInfo.InvariantCulture));
            return request.Path + kept.ToString();
        }
    }

    private ApiAnswer Call(IFormCollection form)
    {
        var (request, error) = CallRequest.Parse(form);
        if (request is null) return Refuse(error!);
        if (!carrier.Numbers.ContainsKey(request.From)) return Refuse(TwilioError.Of(21212));
        var sid = "CA" + carrier.Random.SidDigits("call", request.From, request.To, traffic.Book.Next("call", request.From, request.To));
        carrier.Place(new CarrierCall(request.From, request.To, request.Url, request.Twiml, carrier.Now, sid), request);
        var now = TwilioJson.Rfc2822(carrier.Now)!;
        return new(201, new CallResource(
            sid, carrier.Options.AccountSid, request.To, request.From, "queued", now, now, $"{root}/Calls/{sid}.json"));
    }

    private bool InOutage(CarrierFaults faults) => faults.Outages.Any(o => o.Contains(carrier.Now));

    private static ApiAnswer Refuse(TwilioError error) =>
        new(error.Status, new ErrorResource(error.Code, error.Message, $"https://www.twilio.com/docs/errors/{error.Code}", error.Status));

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static DateOnly? Day(string? value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? DateOnly.FromDateTime(at.UtcDateTime)
            : null;

    private static int Number(string? value, int usual) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    private sealed record ApiAnswer(int Status, object Body);
}
