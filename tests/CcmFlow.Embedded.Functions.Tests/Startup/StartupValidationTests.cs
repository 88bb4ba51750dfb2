using Microsoft.Azure.Functions.Worker.Builder;

namespace CcmFlow.Embedded.Functions.Tests.Startup;

public sealed class StartupValidationTests
{
    [Theory]
    [InlineData(typeof(NoTrigger), "Function 'NoTrigger'", "no parameter has a trigger attribute")]
    [InlineData(typeof(UnknownParameter), "Function 'UnknownParameter'", "parameter 'name'", "System.String")]
    [InlineData(typeof(UnmarkedClient), "Function 'UnmarkedClient'", "parameter 'client'")]
    [InlineData(typeof(Hidden), "Function 'Hidden'", "must be public")]
    [InlineData(typeof(AsyncVoid), "Function 'AsyncVoid'", "async void")]
    [InlineData(typeof(BadRoute), "Function 'BadRoute'", "parameter 'request'", "x/{id")]
    [InlineData(typeof(BadName), "Function '1 bad'", "must begin with a letter")]
    [InlineData(typeof(SameRoute), "Function 'Other'", "function 'One' has the same route and method")]
    [InlineData(typeof(SameWhenGiven), "Function 'Optional'", "Function 'WithDefault'", "function 'Needed' has the same route and method")]
    [InlineData(typeof(SameRest), "Function 'Tail'", "function 'Rest' has the same route and method")]
    [InlineData(typeof(UnknownConstraint), "Function 'UnknownConstraint'", "'number' of the route 'x/{id:number}'")]
    [InlineData(typeof(BadConstraint), "Function 'BadConstraint'", "'min(one)' of the route")]
    [InlineData(typeof(NeverDue), "Function 'NeverDue'", "'0 0 0 30 2 *' never comes")]
    [InlineData(typeof(UserLevel), "Function 'UserLevel'", "User is not supported")]
    public void Wrong_function_stops_the_start_with_its_name(Type app, params string[] expected)
    {
        var error = Assert.Throws<InvalidOperationException>(() => TestHost.Builder(TestFolder.Empty, [], app).Build());
        Assert.All(expected, text => Assert.Contains(text, error.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/x", "none")]
    [InlineData("/api/x/1", "number")]
    [InlineData("/api/x/3f2504e0-4f89-11d3-9a0c-0305e82c3301", "id")]
    [InlineData("/api/x/one", "text")]
    [InlineData("/api/x/one/two", "rest")]
    public async Task Routes_that_only_look_alike_start_and_each_request_finds_its_own(string path, string expected)
    {
        await using var host = await TestHost.StartAsync(typeof(DistinctRoutes));
        Assert.Equal(expected, await host.Http.GetStringAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Name_used_twice_stops_the_start_with_both_places()
    {
        var error = Assert.Throws<InvalidOperationException>(() => TestHost.Builder(TestFolder.Empty, [], typeof(TwiceA), typeof(TwiceB)).Build());
        Assert.Contains($"{typeof(TwiceA).FullName}.Run and {typeof(TwiceB).FullName}.Run", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_told_at_once()
    {
        var error = Assert.Throws<InvalidOperationException>(() => TestHost.Builder(TestFolder.Empty, [], typeof(NoTrigger), typeof(BadRoute)).Build());
        Assert.Contains("NoTrigger", error.Message, StringComparison.Ordinal);
        Assert.Contains("BadRoute", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HTTP_function_needs_the_web_application()
    {
        var builder = FunctionsApplication.CreateBuilder([]).UseEmbedded(options => options.FunctionTypes = [typeof(TwiceA)]);
        Assert.Contains("ConfigureFunctionsWebApplication", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }
}
