using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Tests.EventGrid;

public sealed class EventGridTests : IAsyncLifetime
{
    private readonly ReceivedEvents received = new();
    private TestHost host = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], typeof(EventGridApp));
        builder.Services.AddSingleton(received);
        host = await TestHost.StartAsync(builder);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Handshake_is_answered_with_its_code()
    {
        using var answer = await PostAsync("TakesEvent", """[{"id":"1","eventType":"Microsoft.EventGrid.SubscriptionValidationEvent","data":{"validationCode":"512d38b6"}}]""", "SubscriptionValidation");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"validationResponse":"512d38b6"}""", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Empty(received.All);
    }

    [Fact]
    public async Task Handshake_of_CloudEvents_allows_the_origin()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, Address("TakesCloudEvent"));
        request.Headers.Add("WebHook-Request-Origin", "eventgrid.azure.net");

        using var answer = await host.Http.SendAsync(request, Cancel);

        Assert.Equal("eventgrid.azure.net", Assert.Single(answer.Headers.GetValues("WebHook-Allowed-Origin")));
    }

    [Fact]
    public async Task Each_event_of_a_delivery_is_one_invocation()
    {
        using var answer = await PostAsync("TakesEvent", $"[{Event("a", "one")},{Event("b", "two")}]");

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(["Sms one", "Sms two"], received.All);
    }

    [Fact]
    public async Task Cloud_event_and_raw_text_are_given_as_asked_for()
    {
        const string Cloud = """{"specversion":"1.0","id":"1","source":"/acs","type":"Sms","data":{"a":1}}""";
        await PostAsync("takescloudevent", Cloud);
        await PostAsync("TakesText", $"[{Cloud}]");

        Assert.Equal(["""Sms {"a":1}""", Cloud], received.All);
    }

    [Fact]
    public async Task Batch_is_one_invocation()
    {
        await PostAsync("TakesBatch", $"[{Event("a", "one")},{Event("b", "two")}]");
        Assert.Equal(["a,b"], received.All);
    }

    [Fact]
    public async Task Failed_event_asks_for_another_delivery_and_does_not_keep_the_others_back()
    {
        using var answer = await PostAsync("TakesEvent", $"[{Event("fails", "one")},{Event("b", "two")}]");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(["Sms two"], received.All);
        Assert.Single(host.Log.Entries, entry => entry.Level >= LogLevel.Error && entry.Text.Contains("TakesEvent", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Entries, entry => entry.Text.Contains("Ann", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Unknown", "[]", HttpStatusCode.NotFound)]
    [InlineData("TakesEvent", "[", HttpStatusCode.BadRequest)]
    [InlineData("TakesEvent", "7", HttpStatusCode.BadRequest)]
    [InlineData("TakesEvent", "[7]", HttpStatusCode.BadRequest)]
    public async Task What_is_no_delivery_is_refused(string function, string body, HttpStatusCode expected)
    {
        using var answer = await PostAsync(function, body);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(TestHost.FunctionKey)]
    public async Task Without_the_master_key_nothing_is_taken(string key)
    {
        using var content = new StringContent($"[{Event("a", "one")}]", Encoding.UTF8, "application/json");
        using var answer = await host.Http.PostAsync($"/runtime/webhooks/eventgrid?functionName=TakesEvent&code={key}", content, Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(received.All);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Address(string function) => $"/runtime/webhooks/eventgrid?functionName={function}&code={TestHost.MasterKey}";

    private static string Event(string subject, string message) =>
        $$"""{"id":"1","subject":"{{subject}}","eventType":"Sms","eventTime":"2026-11-21T12:00:00Z","dataVersion":"1.0","data":{"message":"{{message}}" } }""";

    private async Task<HttpResponseMessage> PostAsync(string function, string body, string type = "Notification")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(function)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("aeg-event-type", type);
        return await host.Http.SendAsync(request, Cancel);
    }
}
