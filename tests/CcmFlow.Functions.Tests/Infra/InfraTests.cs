using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Messaging;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Tests.Infra;

/// <summary>No Bicep compiler is at hand in CI: these checks catch what would otherwise show only at the next deployment.</summary>
public sealed class InfraTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));
    private static readonly string Infra = Path.Combine(Root, "infra");
    private static readonly BicepFile Main = BicepFile.Read(Path.Combine(Infra, "main.bicep"));
    private static readonly BicepFile App = BicepFile.Read(Path.Combine(Infra, "modules/app.bicep"));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Infra, "*.bicep", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Infra, f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_setting_that_the_app_reads_is_given()
    {
        var given = App.Keys("properties", App.Code.IndexOf("name: 'appsettings'", StringComparison.Ordinal));

        Assert.Empty(SettingNames.All.Select(Environment).Except(given));
    }

    [Fact]
    public void No_setting_is_given_that_nobody_reads()
    {
        var given = App.Keys("properties", App.Code.IndexOf("name: 'appsettings'", StringComparison.Ordinal));
        var read = typeof(SettingNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => Environment((string)f.GetRawConstantValue()!));
        string[] platform =
        [
            "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId",
            "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
        ];

        Assert.Empty(platform.Except(given));
        Assert.Empty(given.Except(read).Except(platform));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Brackets_and_quotes_are_balanced(string file) => Assert.Null(Read(file).Unbalanced());

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_parameter_is_used(string file)
    {
        var bicep = Read(file);

        Assert.Empty(bicep.Parameters.Where(p => bicep.Uses(p.Name) < 2).Select(p => p.Name));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Modules_exist_and_get_what_they_need(string file)
    {
        var bicep = Read(file);
        foreach (var module in bicep.Modules)
        {
            var path = Path.Combine(Path.GetDirectoryName(Path.Combine(Infra, file))!, module.Path);
            Assert.True(File.Exists(path), $"{file}: {module.Path} does not exist.");
            var parameters = BicepFile.Read(path).Parameters;
            Assert.Empty(parameters.Where(p => !p.HasDefault).Select(p => p.Name).Except(module.Passed));
            Assert.Empty(module.Passed.Except(parameters.Select(p => p.Name)));
        }
    }

    [Fact]
    public void Every_module_file_is_used_and_every_output_that_is_read_exists()
    {
        var modules = Main.Modules.ToDictionary(m => m.Name, m => BicepFile.Read(Path.Combine(Infra, m.Path)));
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Infra, "modules")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            modules.Values.Select(m => m.Name).Order(StringComparer.Ordinal));

        var read = Regex.Matches(Main.Code, @"(\w+)!?\.outputs\.(\w+)").Select(m => (Module: m.Groups[1].Value, Output: m.Groups[2].Value)).ToList();
        Assert.NotEmpty(read);
        Assert.All(read, r => Assert.Contains(r.Output, modules[r.Module].Outputs));
    }

    [Fact]
    public void Parameter_file_fills_declared_parameters_and_all_that_have_no_default()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Infra, "main.parameters.json")));
        var filled = json.RootElement.GetProperty("parameters").EnumerateObject().ToList();

        Assert.Empty(filled.Select(p => p.Name).Except(Main.Parameters.Select(p => p.Name)));
        Assert.Empty(Main.Parameters.Where(p => !p.HasDefault).Select(p => p.Name).Except(filled.Select(p => p.Name)));
        Assert.All(filled, p => Assert.Matches(@"^\$\{[A-Z_]+(=[^}]*)?\}$", p.Value.GetProperty("value").GetString()));
    }

    [Fact]
    public void No_secret_stands_in_a_file()
    {
        string[] forbidden =
        [
            @"AccountKey=", @"SharedAccessKey", @"accesskey=", @"InstrumentationKey=[0-9a-f]", @"\bAC[0-9a-f]{32}\b", @"\bSK[0-9a-f]{32}\b",
            @"(?i)(password|secret|token|key)\w*['""]?\s*[:=]\s*['""][A-Za-z0-9+/=_-]{8,}['""]", @"[A-Za-z0-9+/]{40,}={0,2}",
        ];
        foreach (var file in Directory.EnumerateFiles(Infra, "*", SearchOption.AllDirectories).Append(Path.Combine(Root, "azure.yaml")))
        {
            // Addresses and the ids of built-in roles are long, but everybody knows them.
            var text = Regex.Replace(File.ReadAllText(file), @"https://\S+|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "");
            foreach (var pattern in forbidden)
                Assert.False(Regex.IsMatch(text, pattern), $"{Path.GetFileName(file)} looks as if it holds a secret: {pattern}");
        }
    }

    [Fact]
    public void Secrets_reach_the_app_as_references_only()
    {
        foreach (var secret in new[] { "PhoneHashSecret", "Twilio__AuthToken", "Disclosure__LinkKey" })
            Assert.Matches($@"{secret}: .*'@Microsoft\.KeyVault\(VaultName=\$\{{vaultName\}};SecretName=\w+\)'", App.Code);
        Assert.Contains("keyVaultReferenceIdentity: identityId", App.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Account_keys_are_off_except_for_the_share_that_can_be_mounted_in_no_other_way()
    {
        foreach (var file in Files.Select(f => f.Data).Where(f => !f.EndsWith("claims-share.bicep", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("listKeys", Read(file).Code, StringComparison.Ordinal);
            Assert.DoesNotContain("allowSharedKeyAccess: true", Read(file).Code, StringComparison.Ordinal);
        }
        Assert.Contains("allowSharedKeyAccess: false", Read("modules/storage.bicep").Code, StringComparison.Ordinal);
        Assert.Contains("DisableLocalAuth: true", Read("modules/monitoring.bicep").Code, StringComparison.Ordinal);
    }

    [Fact]
    public void App_runs_on_the_framework_that_it_is_built_for()
    {
        var target = Regex.Match(File.ReadAllText(Path.Combine(Root, "Directory.Build.props")), @"<TargetFramework>net([\d.]+)<").Groups[1].Value;

        Assert.Contains($"runtime: {{ name: 'dotnet-isolated', version: '{target}' }}", App.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("FUNCTIONS_WORKER_RUNTIME:", App.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Mounted_folder_is_the_one_that_the_app_writes_to()
    {
        var folder = Regex.Match(Main.Code, @"claimsFolder: mountClaimsShare \? '([^']+)'").Groups[1].Value;
        var mounted = Regex.Match(Main.Code, @"mountPath: '([^']+)'").Groups[1].Value;

        Assert.NotEmpty(folder);
        Assert.Equal(folder, mounted);
    }

    [Fact]
    public void Deployment_file_names_the_app_and_refuses_the_embedded_build()
    {
        var yaml = File.ReadAllText(Path.Combine(Root, "azure.yaml"));
        var service = Regex.Match(yaml, @"^services:\n  (\w+):\n    project: (\S+)", RegexOptions.Multiline);

        Assert.Contains($"'azd-service-name': '{service.Groups[1].Value}'", App.Code, StringComparison.Ordinal);
        Assert.True(Directory.Exists(Path.Combine(Root, service.Groups[2].Value)));
        Assert.Matches(@"prepackage:\n\s+posix:\n\s+shell: sh\n\s+run: .*CcmFlowSdk", yaml);
        Assert.Matches(@"windows:\n\s+shell: pwsh\n\s+run: .*CcmFlowSdk", yaml);
    }

    [Fact]
    public void Function_that_takes_SMS_events_exists_under_its_default_name()
    {
        var name = Regex.Match(Main.Code, @"param smsEventsFunction string = '(\w+)'").Groups[1].Value;
        var functions = typeof(SettingNames).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(m => m.GetCustomAttribute<FunctionAttribute>()?.Name).OfType<string>();

        Assert.Contains(name, functions);
    }

    [Fact]
    public void Readme_tells_the_carrier_the_address_that_the_app_listens_on()
    {
        var readme = File.ReadAllText(Path.Combine(Infra, "README.md"));

        Assert.Contains($"<PUBLIC_BASE_URL>{TwilioWebhooks.InboundAddress(new Uri("https://app.example/")).AbsolutePath}`", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_says_how_to_set_every_secret_that_is_referenced()
    {
        var readme = File.ReadAllText(Path.Combine(Infra, "README.md"));

        var secrets = Regex.Matches(App.Code, @"SecretName=(\w+)").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(3, secrets.Count);
        Assert.All(secrets, s => Assert.Contains($"--name {s} ", readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("param a string\nvar b = {\n  c: a\n", "'{' is never closed")]
    [InlineData("var b = [a)", "')' closes nothing")]
    [InlineData("var b = 'text\n", "a quote is open at the end of a line")]
    [InlineData("var b = '${a'\n", "a quote is open at the end of a line")]
    [InlineData("var b = '${a}{' // it's\n", null)]
    public void Check_of_brackets_finds_what_is_wrong(string text, string? problem) => Assert.Equal(problem, BicepFile.Of(text).Unbalanced());

    private static BicepFile Read(string file) => BicepFile.Read(Path.Combine(Infra, file));

    /// <summary>The form in which Azure gives a configuration key to a Linux app.</summary>
    private static string Environment(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
