using System.CommandLine;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims read</c></summary>
public static class ReadCommand
{
    private static readonly JsonSerializerOptions Json = CcmJson.Options;

    public static Command Create()
    {
        var files = FilesArgument.Create();
        var json = new Option<bool>("--json") { Description = "One JSON object an item, in the order of the file." };
        var command = new Command(
            "read",
            "Tell what answers say: TA1, 999, 277CA, 835 and 271, whichever they are. The output is health information. Exit 0 sound, 1 something is wrong or unbalanced, 2 not readable.")
        {
            files, json,
        };
        command.SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(json), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] files, bool json, InvocationConfiguration console)
    {
        var exit = 0;
        foreach (var file in files)
        {
            using var stream = FilesArgument.Open(file, console.Error);
            exit = Math.Max(exit, stream is null ? FilesArgument.ExitUnreadable : Print(file, stream, json, console));
        }

        return exit;
    }

    private static int Print(string file, Stream stream, bool json, InvocationConfiguration console)
    {
        var (items, exit) = (0, 0);
        void Report(X12Finding finding)
        {
            exit = FilesArgument.ExitFindings;
            console.Error.WriteLine($"{file}: segment {finding.Position}{(finding.Place.Length > 0 ? $", {finding.Place}" : "")}: {finding.Message}");
        }

        if (!json) console.Output.WriteLine(file);
        foreach (var item in InboundReader.Read(stream, Report))
        {
            items++;
            if (item is SetEnd { IsSound: false } or RemittanceTotals { IsBalanced: false }) exit = FilesArgument.ExitFindings;
            var line = json ? JsonSerializer.Serialize(item, Json) : InboundText.Of(item);
            if (line.Length > 0) console.Output.WriteLine(line);
        }

        return items == 0 ? FilesArgument.ExitUnreadable : exit;
    }
}
