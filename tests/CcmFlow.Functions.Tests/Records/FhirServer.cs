using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Tests.Records;

/// <summary>A health record's FHIR server: takes transactions with a bearer token, and puts each resource where its identifier says.</summary>
internal sealed class FhirServer : IAsyncDisposable
{
    public const string Token = "a-token-for-the-record";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<int> answers = new();

    private FhirServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single());

    /// <summary>Resources by the URL that they were put under.</summary>
    public ConcurrentDictionary<string, JsonElement> Stored { get; } = new();

    /// <summary>Statuses of the requests so far.</summary>
    public ConcurrentQueue<int> Answered { get; } = new();

    public static async Task<FhirServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FhirServer(builder.Build());
        server.app.MapPost("/", server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>What the next request is answered with instead; nothing is stored.</summary>
    public IResult? Instead { get; set; }

    /// <summary>The next requests are answered so, and nothing is stored.</summary>
    public void Answers(params IEnumerable<int> statuses)
    {
        foreach (var status in statuses) answers.Enqueue(status);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var bundle = await JsonDocument.ParseAsync(request.Body);
        var status = request.Headers.Authorization != $"Bearer {Token}" ? 401
            : request.ContentType?.StartsWith("application/fhir+json", StringComparison.Ordinal) != true ? 415
            : answers.TryDequeue(out var told) ? told : 200;
        if (Instead is { } other)
        {
            (Instead, status) = (null, 0);
            Answered.Enqueue(status);
            return other;
        }
        Answered.Enqueue(status);
        if (status != 200) return Results.StatusCode(status);
        foreach (var entry in bundle.RootElement.GetProperty("entry").EnumerateArray())
            Stored[entry.GetProperty("request").GetProperty("url").GetString()!] = entry.GetProperty("resource").Clone();
        return Results.Json(
            new { resourceType = "Bundle", type = "transaction-response", entry = bundle.RootElement.GetProperty("entry").EnumerateArray().Select(_ => new { response = new { status = "201 Created" } }).ToArray() },
            contentType: "application/fhir+json");
    }
}
