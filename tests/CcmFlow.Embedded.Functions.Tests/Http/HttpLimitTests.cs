using System.Net;
using CcmFlow.Embedded.Functions.Http;
using CcmFlow.Embedded.Functions.Tests.Invocation;
using CcmFlow.Embedded.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.Http;

/// <summary>The limits of host.json.</summary>
public sealed class HttpLimitTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly VirtualTimeProvider clock = new(DateTimeOffset.UnixEpoch);
    private readonly Held held = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task More_requests_than_may_be_outstanding_are_answered_429()
    {
        await using var host = await StartAsync("""{ "extensions": { "http": { "maxOutstandingRequests": 2 } } }""");
        var first = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();
        var second = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();

        using var third = await host.Http.GetAsync("/api/holds", Cancel);
        held.Release(2);

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType?.ToString());
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], (await Task.WhenAll(first, second)).Select(answer => answer.StatusCode));
        held.Release();
        Assert.Equal(HttpStatusCode.OK, (await host.Http.GetAsync("/api/holds", Cancel)).StatusCode);
    }

    [Fact]
    public async Task More_requests_than_may_run_at_once_wait_for_their_turn()
    {
        await using var host = await StartAsync("""{ "extensions": { "http": { "maxConcurrentRequests": 1 } } }""");
        var first = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();
        var second = host.Http.GetAsync("/api/holds", Cancel);
        while (host.Services.GetRequiredService<RequestGate>().Outstanding < 2) await Task.Yield();
        Assert.Equal(1, held.Begun);

        held.Release();
        await held.EnteredAsync();
        held.Release();

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], (await Task.WhenAll(first, second)).Select(answer => answer.StatusCode));
    }

    [Fact]
    public async Task Function_that_takes_longer_than_functionTimeout_is_cancelled()
    {
        await using var host = await StartAsync("""{ "version": "2.0", "functionTimeout": "00:05:00" }""");
        var answer = host.Http.GetAsync("/api/holds", Cancel);
        await held.EnteredAsync();
        clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.False(answer.IsCompleted);

        clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(HttpStatusCode.InternalServerError, (await answer).StatusCode);
        Assert.Single(host.Log.Entries, entry => entry.Level == LogLevel.Error && entry.Text.Contains("Function Holds was cancelled", StringComparison.Ordinal));
    }

    private Task<TestHost> StartAsync(string hostJson)
    {
        var builder = TestHost.Builder(folder.With("host.json", hostJson).Path, [], typeof(HeldRequests));
        builder.Services.AddSingleton(held).AddSingleton<TimeProvider>(clock);
        return TestHost.StartAsync(builder);
    }
}
