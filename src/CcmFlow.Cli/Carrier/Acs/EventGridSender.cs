using System.Text;
using System.Text.Json.Nodes;

namespace CcmFlow.Cli.Carrier.Acs;

/// <summary>
/// Delivers events as Event Grid does: 200 to 204 is success, 400 and 413 go to the dead letters at once, anything else is tried again at growing
/// distance for a day.
/// </summary>
internal sealed class EventGridSender : IDisposable
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(10),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
    ];

    private readonly Func<Uri> target;
    private readonly CarrierSchedule schedule;
    private readonly Action<string> gaveUp;
    private readonly HttpClient client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };

    public EventGridSender(Func<Uri> target, CarrierSchedule schedule, Action<string> gaveUp) => (this.target, this.schedule, this.gaveUp) = (target, schedule, gaveUp);

    public Task SendAsync(JsonObject happened) => TryAsync(happened.ToJsonString(), 0);

    public async Task ShakeHandsAsync(CancellationToken ct)
    {
        const string code = "rehearsal-code";
        using var request = Request(AcsEventJson.Handshake(code, schedule.Now).ToJsonString(), "SubscriptionValidation");
        using var answer = await client.SendAsync(request, ct);
        var body = await answer.Content.ReadAsStringAsync(ct);
        if (!answer.IsSuccessStatusCode || JsonNode.Parse(body)?["validationResponse"]?.GetValue<string>() != code)
            throw new CarrierExpectationException($"Event Grid's handshake was answered with {(int)answer.StatusCode}.");
    }

    public void Dispose() => client.Dispose();

    private async Task TryAsync(string happened, int attempt)
    {
        var (delivered, problem) = await PostAsync(happened);
        if (delivered) return;
        if (problem is "400" or "413" || attempt >= Waits.Length) gaveUp($"an event was given up: {problem}");
        else schedule.At(schedule.Now + Waits[attempt], () => TryAsync(happened, attempt + 1));
    }

    private async Task<(bool Delivered, string Problem)> PostAsync(string happened)
    {
        try
        {
            using var request = Request(happened, "Notification");
            using var answer = await client.SendAsync(request);
            var status = (int)answer.StatusCode;
            return (status is >= 200 and <= 204, status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return (false, error.GetType().Name);
        }
    }

    private HttpRequestMessage Request(string happened, string kind) => new(HttpMethod.Post, target())
    {
        Headers = { { "aeg-event-type", kind }, { "aeg-subscription-name", "SMS" } },
        Content = new StringContent($"[{happened}]", Encoding.UTF8, "application/json"),
    };
}
