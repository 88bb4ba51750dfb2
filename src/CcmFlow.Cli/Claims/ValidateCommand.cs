using System.CommandLine;
using System.Text.Json;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Claims.Validation;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims validate</c></summary>
public static class ValidateCommand
{
    // A file that is wrong throughout is not printed segment by segment.
    private const int MostPrinted = 1000;

    public static Command Create(TimeProvider time)
    {
        var files = FilesArgument.Create();
        var json = new Option<bool>("--json") { Description = "One JSON object a finding." };
        var command = new Command(
            "validate",
            "Check claim files (837P) and answers (TA1, 999, 277CA, 835, 270, 271) against their guides and payers' edits. Exit 0 clean, 1 findings, 2 not readable.")
        {
            files, json,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(files)!, parsed.GetValue(json), DateOnly.FromDateTime(time.GetLocalNow().DateTime), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] files, bool json, DateOnly today, InvocationConfiguration console)
    {
        var exit = 0;
        foreach (var file in files)
        {
            using var stream = FilesArgument.Open(file, console.Error);
            exit = Math.Max(exit, stream is null ? FilesArgument.ExitUnreadable : Check(file, stream, json, today, console.Output));
        }

        return exit;
    }

    private static int Check(string file, Stream stream, bool json, DateOnly today, TextWriter output)
    {
        var (count, exit) = (0, 0);
        var printed = new List<X12Finding>();
        foreach (var finding in ClaimFileValidator.Validate(stream, today))
        {
            count++;
            exit = Math.Max(exit, ClaimFileValidator.IsUnreadable(finding) ? FilesArgument.ExitUnreadable : FilesArgument.ExitFindings);
            if (printed.Count < MostPrinted) printed.Add(finding);
        }

        // What is missing is found where its loop ends and told where it begins.
        foreach (var finding in printed.OrderBy(finding => finding.Position))
            output.WriteLine(json ? JsonSerializer.Serialize(AsJson(file, finding), CcmJson.Options) : AsText(file, finding));
        if (json) return exit;
        if (count > printed.Count) output.WriteLine($"{file}: {count - printed.Count} more findings are not printed.");
        output.WriteLine(count == 0 ? $"{file}: no findings" : $"{file}: {count} {(count == 1 ? "finding" : "findings")}");
        return exit;
    }

    private static string AsText(string file, X12Finding finding)
    {
        var place = finding.Place.Length > 0 ? $" {finding.Place}" : "";
        var claim = finding.Claim is { Length: > 0 } number ? $" (claim {Shown(number)})" : "";
        return $"{file}: segment {finding.Position}, {finding.Loop}{place} [{finding.Rule}]: {finding.Message}{claim}";
    }

    private static object AsJson(string file, X12Finding finding) => new
    {
        file,
        interchange = finding.Interchange,
        transaction = finding.Transaction,
        position = finding.Position,
        positionInSet = finding.PositionInSet,
        loop = finding.Loop,
        segment = finding.Segment,
        element = finding.Element,
        rule = finding.Rule,
        claim = finding.Claim,
        message = finding.Message,
    };

    private static string Shown(string number) => new([.. number.Take(40).Select(character => char.IsControl(character) ? '?' : character)]);
}
