using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Cli.Tests.Demo;

/// <summary>The files that the README sends people to are what the app reads.</summary>
public sealed class SampleTests
{
    private static string Read(string file)
    {
        var path = Path.Combine(WorkFolders.RepositoryRoot, file);
        Assert.SkipUnless(File.Exists(path), "needs the checkout");
        return File.ReadAllText(path);
    }

    [Fact]
    public void The_sample_practice_is_complete_and_somebody_is_on_call()
    {
        var practice = JsonSerializer.Deserialize<Practice>(Read("samples/practice.json"), CcmJson.Options)!;
        PracticeCheck.ThrowIfWrong(practice);
        Assert.NotNull(OnCallResolver.At(practice.Team.Schedules["first"], new DateTimeOffset(2026, 12, 1, 3, 0, 0, TimeSpan.Zero)).Primary);
    }

    [Fact]
    public void The_sample_settings_name_only_settings_that_exist()
    {
        var values = JsonDocument.Parse(Read("local.settings.sample.json")).RootElement.GetProperty("Values").EnumerateObject().Select(v => v.Name);
        var known = typeof(SettingNames).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).Concat(["AzureWebJobsStorage", "FUNCTIONS_WORKER_RUNTIME", "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT"]);
        Assert.Empty(values.Except(known));
    }
}
