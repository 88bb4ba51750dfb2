using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed class HttpFailureTests
{
    [Theory]
    [InlineData("Fails")]
    [InlineData("FailsLate")]
    public async Task Unhandled_exception_is_a_problem_without_details(string function)
    {
        await using var host = await TestHost.StartAsync(typeof(FailingFunctions));

        using var answer = await host.Http.GetAsync($"/api/{function}", Cancel);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.False(answer.Headers.Contains("X-Half"));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal(["status", "title", "type"], problem.RootElement.EnumerateObject().Select(property => property.Name).Order());
    }

    [Fact]
    public async Task Log_of_a_failure_names_the_function_and_holds_no_message()
    {
        await using var host = await TestHost.StartAsync(typeof(FailingFunctions));

        await host.Http.GetAsync("/api/fails", Cancel);

        var error = Assert.Single(host.Log.Entries, entry => entry.Level >= LogLevel.Warning);
        Assert.StartsWith("Function Fails failed: System.InvalidOperationException <- System.ArgumentException", error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Text.Contains("Ann", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1024 * 1024, false, HttpStatusCode.OK)]
    [InlineData(1_000_000, true, HttpStatusCode.OK)]
    [InlineData(1024 * 1024 + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(1024 * 1024 + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_over_one_mebibyte_is_too_large(int length, bool chunked, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync(typeof(FailingFunctions));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reads") { Content = new ByteArrayContent(new byte[length]) };
        request.Headers.TransferEncodingChunked = chunked;

        using var answer = await host.Http.SendAsync(request, Cancel);

        Assert.Equal(expected, answer.StatusCode);
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Level >= LogLevel.Warning);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
