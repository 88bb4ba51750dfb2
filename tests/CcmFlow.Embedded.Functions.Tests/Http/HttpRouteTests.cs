using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed class HttpRouteTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync(typeof(RouteFunctions));

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Function_without_route_and_methods_answers_under_api_and_its_name(string method)
    {
        using var answer = await host.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/plain"), Cancel);

        Assert.Equal($"plain {method}", await answer.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/plain")]
    [InlineData("/api/unknown")]
    [InlineData("/api/things/notanumber/6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    public async Task What_no_route_matches_is_not_found(string path) => Assert.Equal(HttpStatusCode.NotFound, (await host.Http.GetAsync(path, Cancel)).StatusCode);

    [Fact]
    public async Task Route_values_are_bound_by_name()
    {
        const string Path = "/api/things/42/6f9619ff-8b86-d011-b42d-00cf4fc964ff";
        Assert.Equal($"{Path} 42 6f9619ff-8b86-d011-b42d-00cf4fc964ff none", await host.Http.GetStringAsync(Path, Cancel));
        Assert.EndsWith(" a b", await host.Http.GetStringAsync(Path + "/a%20b", Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Route_value_of_the_wrong_form_is_a_bad_request() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Http.GetAsync("/api/things/42/not-a-guid", Cancel)).StatusCode);

    /// <summary>As the Functions host does (azure-functions-host, issue 10098).</summary>
    [Fact]
    public async Task Method_that_is_not_listed_is_not_found()
    {
        using var answer = await host.Http.GetAsync("/api/body", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
        Assert.Empty(answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/api/files/a/b%20c/d.txt", "a/b c/d.txt")]
    [InlineData("/api/files", "none")]
    [InlineData("/API/FILES/X", "X")]
    [InlineData("/api/pages", "1 first")]
    [InlineData("/api/pages/7", "7 first")]
    [InlineData("/api/pages/7/last", "7 last")]
    public async Task Catch_all_default_and_case_of_routes_are_those_of_ASP_NET_Core(string path, string expected) =>
        Assert.Equal(expected, await host.Http.GetStringAsync(path, Cancel));

    [Fact]
    public async Task Body_is_read_with_names_in_any_case_and_an_object_is_written_as_JSON()
    {
        using var answer = await host.Http.PostAsync("/api/body", new StringContent("""{"NAME":"Ann","times":2}""", Encoding.UTF8, "application/json"), Cancel);

        Assert.Equal(new Greeting("Ann", 3), await answer.Content.ReadFromJsonAsync<Greeting>(Cancel));
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"times":"many"}""")]
    public async Task Body_that_is_not_the_expected_JSON_is_a_bad_request(string body)
    {
        using var answer = await host.Http.PostAsync("/api/body", new StringContent(body, Encoding.UTF8, "application/json"), Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Body_as_text_comes_as_it_is()
    {
        using var answer = await host.Http.PostAsync("/api/text", new StringContent("¿qué?", Encoding.UTF8, "text/x"), Cancel);
        Assert.Equal("text/x; charset=utf-8¿qué?", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Action_result_is_executed()
    {
        using var answer = await host.Http.GetAsync("/api/action", Cancel);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(new Greeting("GET", 2), await answer.Content.ReadFromJsonAsync<Greeting>(Cancel));
    }

    [Fact]
    public async Task Minimal_result_is_executed()
    {
        using var answer = await host.Http.GetAsync("/api/minimal", Cancel);
        Assert.Equal("text/xml", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("<Response>GET</Response>", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Null_result_is_no_content() => Assert.Equal(HttpStatusCode.NoContent, (await host.Http.GetAsync("/api/nothing", Cancel)).StatusCode);

    [Fact]
    public async Task Response_that_the_function_wrote_itself_stays()
    {
        using var answer = await host.Http.GetAsync("/api/ownresponse", Cancel);
        Assert.Equal(418, (int)answer.StatusCode);
        Assert.Equal("OwnResponseGET", await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Static_function_gets_request_context_and_cancellation() =>
        Assert.Equal("True", await host.Http.GetStringAsync("/api/static", Cancel));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
