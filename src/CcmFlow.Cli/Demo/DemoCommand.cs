using System.CommandLine;
using CcmFlow.Rules.Calendar;
using Spectre.Console;

namespace CcmFlow.Cli.Demo;

/// <summary><c>ccmflow demo</c></summary>
public static class DemoCommand
{
    public static Command Create(TimeProvider time)
    {
        var fhir = new Option<DirectoryInfo?>("--fhir") { Description = "Folder with a FHIR R4 roster (NDJSON, plain or .gz, or Bundles). Without it a roster of 60 is made up." };
        var month = new Option<string?>("--month") { Description = "Service month, yyyy-MM. Default: last month." };
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same bytes; another gives other traffic.", DefaultValueFactory = _ => 1 };
        var memory = new Option<bool>("--in-memory") { Description = "Tables in this process instead of Azurite; needs no Node.js." };
        var output = new Option<DirectoryInfo>("--out") { Description = "Where the report, the claims and the transcript go.", DefaultValueFactory = _ => new DirectoryInfo("out") };
        var serve = new Option<bool>("--serve") { Description = "Keep serving the closed month afterwards." };
        var port = new Option<int>("--port") { Description = "Port on localhost, for --serve.", DefaultValueFactory = _ => DemoOptions.UsualPort };
        month.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !ServiceMonth.TryParse(text, out _)) result.AddError("--month: write the service month as yyyy-MM, e.g. 2021-04.");
        });
        fhir.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<DirectoryInfo?>() is { Exists: false } folder) result.AddError($"--fhir: there is no folder {folder.FullName}.");
        });
        var command = new Command("demo", "Run one month of Chronic Care Management in virtual time, from a roster to posted claims.") { fhir, month, seed, memory, output, serve, port };
        command.SetAction((parsed, cancellation) =>
        {
            var asked = parsed.GetValue(month) is { } text ? ServiceMonth.Parse(text) : ServiceMonth.Of(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)).Previous;
            var options = new DemoOptions(
                parsed.GetValue(fhir)?.FullName, asked, parsed.GetValue(seed), parsed.GetValue(memory), parsed.GetValue(output)!.FullName, parsed.GetValue(serve), Port: parsed.GetValue(port));
            return RunAsync(options, time, cancellation);
        });
        return command;
    }

    /// <summary>Into a file or a pipe go plain, unbroken lines.</summary>
    private static IAnsiConsole Terminal()
    {
        if (!Console.IsOutputRedirected) return AnsiConsole.Console;
        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        plain.Profile.Width = 240;
        return plain;
    }

    private static async Task<int> RunAsync(DemoOptions options, TimeProvider time, CancellationToken cancellation)
    {
        var result = await new SpectreProgress(Terminal(), time).WatchAsync(options, cancellation);
        return result.Sound ? 0 : 1;
    }
}
