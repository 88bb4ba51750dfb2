using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CcmFlow.Cli.Carrier;
using CcmFlow.Embedded.Time;

namespace CcmFlow.Cli.Tests.Carrier;

/// <summary>A carrier on a virtual clock, an app to call back, and a client that sends as the app would.</summary>
internal sealed class CarrierWorld : IAsyncDisposable
{
    public const string Practice = "+16175550100";
    public const string Pager = "+16175550199";
    public const string Patient = "+16175550123";
    public const string Account = "AC0123456789abcdef0123456789abcdef";
    public const string Token = "a-token-for-tests";

    private readonly HttpClient client = new();

    private CarrierWorld(FakeCarrier carrier, AppEndpoint app, VirtualTimeProvider clock, Quiescence idle)
    {
        (Carrier, App, Clock, Idle) = (carrier, app, clock, idle);
        client.DefaultRequestHeaders.Authorization = Basic(Account, Token);
        carrier.Numbers[Practice] = Inbound;
        carrier.Numbers[Pager] = Inbound;
    }

    public FakeCarrier Carrier { get; }
    public AppEndpoint App { get; }
    public VirtualTimeProvider Clock { get; }
    public Quiescence Idle { get; }
    public SimulatedPhone Phone => Carrier.Phone(Patient);
    public Uri Callback => new(App.BaseUrl, "/api/sms/status?practice=p1");
    public Uri Inbound => new(App.BaseUrl, "/api/sms/inbound");
    public IReadOnlyList<PostedForm> Statuses => [.. App.Posts.Where(p => p.Fields.ContainsKey("MessageStatus"))];
    public IReadOnlyList<PostedForm> InboundPosts => [.. App.Posts.Where(p => p.Path == "/api/sms/inbound")];

    public static async Task<CarrierWorld> StartAsync(Func<FakeCarrierOptions, FakeCarrierOptions>? change = null)
    {
        var clock = new VirtualTimeProvider(new DateTimeOffset(2026, 11, 2, 14, 0, 0, TimeSpan.Zero));
        var idle = new Quiescence();
        var options = new FakeCarrierOptions { AccountSid = Account, AuthToken = Token, TimeProvider = clock, Quiescence = idle, Seed = 7 };
        var carrier = await FakeCarrier.StartAsync(change?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
        return new CarrierWorld(carrier, await AppEndpoint.StartAsync(Token), clock, idle);
    }

    public static Task<CarrierWorld> WithFaultsAsync(Func<CarrierFaults, CarrierFaults> change) =>
        StartAsync(o => o with { Faults = change(o.Faults) });

    public static AuthenticationHeaderValue Basic(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    /// <summary>Sends as the app would, with a status callback.</summary>
    public Task<ApiReply> SendAsync(string body, string to = Patient, string from = Practice) =>
        PostAsync("Messages.json", ("To", to), ("From", from), ("Body", body), ("StatusCallback", Callback.AbsoluteUri));

    public async Task<ApiReply> PostAsync(string resource, params (string Name, string Value)[] form)
    {
        using var content = new FormUrlEncodedContent(form.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await PostAsync(resource, content);
    }

    public async Task<ApiReply> PostAsync(string resource, HttpContent content)
    {
        using var answer = await client.PostAsync(Address(resource), content, TestContext.Current.CancellationToken);
        return await ReadAsync(answer);
    }

    public async Task<ApiReply> GetAsync(string resource)
    {
        using var answer = await client.GetAsync(Address(resource), TestContext.Current.CancellationToken);
        return await ReadAsync(answer);
    }

    public async Task<ApiReply> GetAsync(string resource, AuthenticationHeaderValue? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address(resource));
        using var stranger = new HttpClient();
        request.Headers.Authorization = authorization;
        using var answer = await stranger.SendAsync(request, TestContext.Current.CancellationToken);
        return await ReadAsync(answer);
    }

    /// <summary>Lets the virtual time pass, one timer after the other, each with all it causes.</summary>
    public async Task PassAsync(TimeSpan span)
    {
        var limit = Clock.GetUtcNow() + span;
        await Idle.WhenIdleAsync();
        while (Clock.FireNext(limit)) await Idle.WhenIdleAsync();
    }

    public Task PassAMinuteAsync() => PassAsync(TimeSpan.FromMinutes(1));

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Carrier.DisposeAsync();
        await App.DisposeAsync();
    }

    private Uri Address(string resource) => resource.StartsWith('/')
        ? new(Carrier.BaseUrl, resource)
        : new(Carrier.BaseUrl, $"/2010-04-01/Accounts/{Account}/{resource}");

    private static async Task<ApiReply> ReadAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return new ApiReply(answer.StatusCode, JsonDocument.Parse(text).RootElement);
    }
}

internal sealed record ApiReply(HttpStatusCode Status, JsonElement Json)
{
    public string? Text(string name) => Json.GetProperty(name).GetString();

    public int Code => Json.GetProperty("code").GetInt32();
}
