using System.CommandLine;
using System.Text;

namespace CcmFlow.Cli.Replies;

/// <summary><c>ccmflow replies classify</c>: a stream of texts in, the same lines with their reading out.</summary>
public static class ClassifyCommand
{
    private const string StandardInput = "-";

    public static Command Create()
    {
        var file = new Option<string>("--file") { Description = "One JSON object a line: text, lang, context (consent|checkin|page|any), sender (patient|clinician). \"-\" reads standard input.", Required = true };
        file.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } path && path != StandardInput && !File.Exists(path)) result.AddError($"--file: there is no file {Path.GetFullPath(path)}.");
        });
        var command = new Command("classify", "Read each text of a file; write the same lines with intents and evidence. Exit 1 if a line cannot be read; the others are written.") { file };
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetValue(file)!;
            using var input = path == StandardInput
                ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
                : new StreamReader(path, Encoding.UTF8);
            return await RunAsync(input, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }

    /// <summary>Nothing is held back: each line is written before the next is read.</summary>
    internal static async Task<int> RunAsync(TextReader input, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var exit = 0;
        for (var number = 1; await input.ReadLineAsync(cancellation) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (ReplyLine.TryRead(line, out var read, out var fault)) output.WriteLine(read);
            else
            {
                error.WriteLine($"line {number}: {fault}");
                exit = 1;
            }
        }

        await output.FlushAsync(cancellation);
        return exit;
    }
}
