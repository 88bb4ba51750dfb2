using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Tests.Carrier;

/// <summary>Stands for the app: records what the carrier posts and checks its signature with code of its own.</summary>
internal sealed class AppEndpoint : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string authToken;
    private readonly ConcurrentQueue<PostedForm> posts = [];

    private AppEndpoint(string authToken)
    {
        this.authToken = authToken;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(HandleAsync);
    }

    public Uri BaseUrl { get; private set; } = null!;

    public IReadOnlyList<PostedForm> Posts => [.. posts];

    /// <summary>The answer to the n-th post (from 0): status, and TwiML or null.</summary>
    public Func<int, PostedForm, (int Status, string? TwiML)> Answer { get; set; } = (_, _) => (200, "<Response/>");

    /// <summary>Posts hang until the caller gives up.</summary>
    public bool Hangs { get; set; }

    public static async Task<AppEndpoint> StartAsync(string authToken)
    {
        var endpoint = new AppEndpoint(authToken);
        await endpoint.app.StartAsync();
        endpoint.BaseUrl = new Uri(endpoint.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return endpoint;
    }

    // HMAC-SHA1 is what Twilio signs with.
#pragma warning disable CA5350
    /// <summary>The signature as Twilio publishes the rule: URL, then each name and value, sorted by name.</summary>
    public static string Sign(string authToken, string url, IEnumerable<(string Name, string Value)> fields)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in fields) sorted.Add(name, value);
        using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(authToken));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(url + string.Concat(sorted.Select(f => f.Key + f.Value)))));
    }
#pragma warning restore CA5350

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var fields = body.Split('&').Select(p => p.Split('=')).Select(p => (Decode(p[0]), Decode(p[1]))).ToList();
        var url = BaseUrl.GetLeftPart(UriPartial.Authority) + http.Request.Path + http.Request.QueryString;
        var signature = http.Request.Headers["X-Twilio-Signature"].ToString();
        var form = new PostedForm(
            http.Request.Path + http.Request.QueryString, fields.ToDictionary(f => f.Item1, f => f.Item2),
            signature == Sign(authToken, url, fields), signature,
            http.Request.Headers["I-Twilio-Idempotency-Token"].ToString(), http.Request.ContentType ?? "");
        var (status, twiml) = Answer(posts.Count, form);
        posts.Enqueue(form);
        if (Hangs)
        {
            var gaveUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using (http.RequestAborted.Register(gaveUp.SetResult)) await gaveUp.Task;
            return;
        }
        http.Response.StatusCode = status;
        if (twiml is null) return;
        http.Response.ContentType = "text/xml";
        await http.Response.WriteAsync(twiml);
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

internal sealed record PostedForm(string Path, IReadOnlyDictionary<string, string> Fields, bool Signed, string Signature, string Token, string ContentType)
{
    public string this[string name] => Fields[name];
}
