using System.Net;

namespace CcmFlow.Embedded.Functions.Tests.Http;

public sealed class FunctionKeyTests
{
    [Theory]
    [InlineData("open", null, HttpStatusCode.OK)]
    [InlineData("onlymethods", null, HttpStatusCode.OK)]
    [InlineData("keyed", null, HttpStatusCode.Unauthorized)]
    [InlineData("keyed", "", HttpStatusCode.Unauthorized)]
    [InlineData("keyed", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("keyed", TestHost.FunctionKey + "x", HttpStatusCode.Unauthorized)]
    [InlineData("keyed", TestHost.FunctionKey, HttpStatusCode.OK)]
    [InlineData("keyed", TestHost.MasterKey, HttpStatusCode.OK)]
    [InlineData("default", null, HttpStatusCode.Unauthorized)]
    [InlineData("default", TestHost.FunctionKey, HttpStatusCode.OK)]
    [InlineData("admin", TestHost.FunctionKey, HttpStatusCode.Unauthorized)]
    [InlineData("admin", TestHost.MasterKey, HttpStatusCode.OK)]
    public async Task Level_of_a_function_decides_which_key_opens_it(string function, string? key, HttpStatusCode expected)
    {
        await using var host = await TestHost.StartAsync(typeof(GuardedFunctions));
        using var byHeader = new HttpRequestMessage(HttpMethod.Get, $"/api/{function}");
        if (key is not null) byHeader.Headers.Add("x-functions-key", key);

        Assert.Equal(expected, (await host.Http.SendAsync(byHeader, Cancel)).StatusCode);
        Assert.Equal(expected, (await host.Http.GetAsync($"/api/{function}{(key is null ? "" : "?code=" + key)}", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("keyed")]
    [InlineData("admin")]
    public async Task Without_configured_keys_nothing_opens_a_guarded_function(string function)
    {
        var builder = TestHost.Builder(TestFolder.Empty, [], typeof(GuardedFunctions));
        builder.UseEmbedded(options => options.FunctionKey = options.MasterKey = "");
        await using var host = await TestHost.StartAsync(builder);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync($"/api/{function}?code=", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Http.GetAsync($"/api/{function}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Key_in_the_address_does_not_reach_the_log()
    {
        await using var host = await TestHost.StartAsync(typeof(GuardedFunctions));

        await host.Http.GetAsync($"/api/keyed?code={TestHost.FunctionKey}", Cancel);

        Assert.DoesNotContain(host.Log.Entries, entry => entry.Text.Contains(TestHost.FunctionKey, StringComparison.Ordinal));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
