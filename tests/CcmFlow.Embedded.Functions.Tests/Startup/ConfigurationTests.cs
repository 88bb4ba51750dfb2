using CcmFlow.Embedded.Functions.Tests.Http;
using Microsoft.Azure.Functions.Worker.Builder;

namespace CcmFlow.Embedded.Functions.Tests.Startup;

public sealed class ConfigurationTests
{
    [Fact]
    public void Local_settings_lie_below_the_environment_and_the_command_line()
    {
        const string FromEnvironment = "CcmFlowTest__FromEnvironment";
        using var folder = new TestFolder().With("local.settings.json", """
            { // comments are allowed
              "IsEncrypted": false,
              "Values": { "CcmFlowTest__Local": "file", "CcmFlowTest:FromEnvironment": "file", "CcmFlowTest:FromArguments": "file", "CcmFlowTest:Number": 7 }
            }
            """);
        Environment.SetEnvironmentVariable(FromEnvironment, "environment");
        try
        {
            var configuration = FunctionsApplication.CreateBuilder(["--contentRoot", folder.Path, "--CcmFlowTest:FromArguments", "arguments"]).Configuration;

            Assert.Equal("file", configuration["CcmFlowTest:Local"]);
            Assert.Equal("7", configuration["CcmFlowTest:Number"]);
            Assert.Equal("environment", configuration["CcmFlowTest:FromEnvironment"]);
            Assert.Equal("arguments", configuration["CcmFlowTest:FromArguments"]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(FromEnvironment, null);
        }
    }

    [Fact]
    public void Broken_local_settings_stop_the_start_without_quoting_a_value()
    {
        using var folder = new TestFolder().With("local.settings.json", """{ "Values": { "Key": "secret } """);
        var error = Assert.Throws<InvalidOperationException>(() => FunctionsApplication.CreateBuilder(["--contentRoot", folder.Path]));
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "v1/app" } } }""", "/v1/app/plain")]
    [InlineData("""{ "extensions": { "http": { "routePrefix": "" } } }""", "/plain")]
    [InlineData("""{ "version": "2.0" }""", "/api/plain")]
    public async Task Route_prefix_comes_from_host_json(string hostJson, string path)
    {
        using var folder = new TestFolder().With("host.json", hostJson);
        await using var host = await TestHost.StartAsync(TestHost.Builder(folder.Path, [], typeof(RouteFunctions)));

        Assert.Equal("plain GET", await host.Http.GetStringAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Address_is_not_known_before_the_start()
    {
        using var host = TestHost.Builder(TestFolder.Empty, [], typeof(RouteFunctions)).Build();
        var address = (EmbeddedFunctionsAddress)host.Services.GetService(typeof(EmbeddedFunctionsAddress))!;
        Assert.Throws<InvalidOperationException>(() => address.BaseAddress);
    }

    [Fact]
    public async Task Options_come_from_configuration_too()
    {
        var builder = FunctionsApplication.CreateBuilder(
                ["--contentRoot", TestFolder.Empty, "--EmbeddedFunctions:Url", "http://127.0.0.1:0", "--EmbeddedFunctions:FunctionKey", "overridden"])
            .ConfigureFunctionsWebApplication()
            .UseEmbedded(options => options.FunctionTypes = [typeof(GuardedFunctions)]);
        builder.Configuration["EmbeddedFunctions:FunctionKey"] = "from-settings";
        await using var host = await TestHost.StartAsync(builder);

        Assert.Equal("keyedGET", await host.Http.GetStringAsync("/api/keyed?code=from-settings", TestContext.Current.CancellationToken));
    }
}
