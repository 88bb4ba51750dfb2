using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Embedded.Sms.Tests;

/// <summary>A service on Kestrel that keeps what it was sent and answers what the test says.</summary>
internal sealed class FakeService : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeService(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    public List<ReceivedRequest> Received { get; } = [];

    public Queue<(int Status, string Body)> Answers { get; } = [];

    public static async Task<FakeService> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        var service = new FakeService(builder.Build());
        service.app.Run(service.AnswerAsync);
        await service.app.StartAsync(TestContext.Current.CancellationToken);
        service.Address = new Uri(service.app.Urls.Single());
        return service;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Received.Add(new(
            http.Request.Method,
            http.Request.Path + http.Request.QueryString,
            http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync()));
        var (status, body) = Answers.Dequeue();
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body);
    }
}
