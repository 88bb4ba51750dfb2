using CcmFlow.Embedded.Functions.Hosting;
using CcmFlow.Embedded.Functions.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.Startup;

public sealed class HostFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{ "version": "1.0" }""", "version")]
    [InlineData("""{ "version": 2 }""", "version")]
    [InlineData("""{ "extension": {} }""", "extension is no setting")]
    [InlineData("""{ "http": { "routePrefix": "x" } }""", "http is no setting")]
    [InlineData("""{ "extensions": { "http": { "routeprefix": "x" } } }""", "extensions.http.routeprefix is no setting")]
    [InlineData("""{ "extensions": { "http": [] } }""", "extensions.http")]
    [InlineData("""{ "extensions": 7 }""", "extensions must be")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": 7 } } }""", "extensions.http.routePrefix")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "admin/x" } } }""", "extensions.http.routePrefix")]
    [InlineData("""{ "extensions": { "http": { "maxConcurrentRequests": 0 } } }""", "extensions.http.maxConcurrentRequests")]
    [InlineData("""{ "extensions": { "http": { "maxOutstandingRequests": "many" } } }""", "extensions.http.maxOutstandingRequests")]
    [InlineData("""{ "functionTimeout": "5 minutes" }""", "functionTimeout")]
    [InlineData("""{ "functionTimeout": "-00:05:00" }""", "functionTimeout")]
    [InlineData("""{ "logging": { "logLevel": { "default": "Loud" } } }""", "logging.logLevel.default")]
    [InlineData("""{ "extensions": { "durableTask": { "hubName": "a-b" } } }""", "extensions.durableTask.hubName")]
    [InlineData("[]", "the file")]
    [InlineData("{", "cannot be read")]
    public void Setting_that_means_nothing_stops_the_start_with_its_name(string hostJson, string named)
    {
        folder.With("host.json", hostJson);
        var error = Assert.Throws<InvalidOperationException>(() => TestHost.Builder(folder.Path, [], typeof(RouteFunctions)));
        Assert.StartsWith("host.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_used_is_read()
    {
        folder.With("host.json", """
            { // comments are allowed
              "$schema": "x", "version": "2.0", "functionTimeout": "01:00:00", "logging": { "logLevel": { "default": "Warning" }, "applicationInsights": {} },
              "extensions": { "http": { "routePrefix": "/v1/", "maxConcurrentRequests": 5, "maxOutstandingRequests": -1, "hsts": {} }, "durableTask": { "hubName": "%Hub%" }, "queues": {} },
            }
            """);
        var read = HostFile.Read(folder.Path);
        Assert.Equal(("v1", 5, null, TimeSpan.FromHours(1)), (read.RoutePrefix, read.MaxConcurrentRequests, read.MaxOutstandingRequests, read.FunctionTimeout));
        Assert.Equal("Warning", Assert.Single(read.LogLevels).Value);
        Assert.Null(HostFile.Read(TestFolder.Empty).FunctionTimeout);
    }

    [Theory]
    [InlineData(LogLevel.Error)]
    [InlineData(LogLevel.Information, "--Logging:LogLevel:Default", "Information")]
    public async Task Log_level_comes_from_host_json_and_settings_lie_above_it(LogLevel least, params string[] settings)
    {
        folder.With("host.json", """{ "logging": { "logLevel": { "default": "Error", "Chatty": "Trace" } } }""");
        await using var host = await TestHost.StartAsync(TestHost.Builder(folder.Path, settings, typeof(RouteFunctions)));
        var loggers = host.Services.GetRequiredService<ILoggerFactory>();
        Assert.True(loggers.CreateLogger("Any").IsEnabled(least));
        Assert.False(loggers.CreateLogger("Any").IsEnabled(least - 1));
        Assert.True(loggers.CreateLogger("Chatty").IsEnabled(LogLevel.Trace));
    }

    [Fact]
    public async Task Size_limit_of_requests_comes_from_the_setting_of_the_Functions_host()
    {
        await using var host = await TestHost.StartAsync(TestHost.Builder(TestFolder.Empty, ["--FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "10"], typeof(FailingFunctions)));
        using var content = new StringContent("eleven char");
        Assert.Equal(413, (int)(await host.Http.PostAsync("/api/reads", content, TestContext.Current.CancellationToken)).StatusCode);
    }
}
