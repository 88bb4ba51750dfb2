using System.CommandLine;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Billing.Golden;

namespace CcmFlow.Cli.Billing;

/// <summary><c>ccmflow billing check</c></summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var cases = new Option<FileInfo>("--cases") { Description = "Case file in the golden format: {\"cases\": [...]}.", Required = true };
        var json = new Option<bool>("--json") { Description = "One JSON object a case, then one with the totals." };
        cases.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { Exists: false } file) result.AddError($"--cases: there is no file {file.FullName}.");
        });
        var command = new Command("check", "Decide each case of a file and print what is not as expected. Exit 1 if anything is.") { cases, json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(cases)!, parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool json, TextWriter output, CancellationToken cancellation)
    {
        var results = GoldenFile.Check(await File.ReadAllTextAsync(file.FullName, cancellation));
        var failed = results.Count(result => !result.Passed);
        foreach (var result in results)
        {
            if (json) output.WriteLine(JsonSerializer.Serialize(new { id = result.Id, passed = result.Passed, differences = result.Differences }, CcmJson.Options));
            else foreach (var difference in result.Differences) output.WriteLine($"{result.Id}  {difference.Field}: expected {difference.Expected}, got {difference.Got}");
        }
        output.WriteLine(json
            ? JsonSerializer.Serialize(new { passed = results.Count - failed, failed }, CcmJson.Options)
            : $"{results.Count - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }
}
