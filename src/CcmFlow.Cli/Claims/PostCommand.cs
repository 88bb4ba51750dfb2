using System.CommandLine;
using CcmFlow.Functions.Claims;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Claims;

/// <summary><c>ccmflow claims post</c></summary>
public static class PostCommand
{
    public static Command Create()
    {
        var files = FilesArgument.Create();
        var practice = StoredPractices.Option();
        var command = new Command(
            "post", "Store answers of a clearinghouse (TA1, 999, 277CA, 835, 271) and post them to the stored claims. The same file again changes nothing. Exit 0 posted, 1 something is held or unmatched, 2 not readable.")
        {
            files, practice,
        };
        command.SetAction((parsed, cancellation) => StoredPractices.UseAsync(
            services => RunAsync(services, parsed.GetValue(files)!, parsed.GetValue(practice), parsed.InvocationConfiguration, cancellation), cancellation));
        return command;
    }

    public static async Task<int> RunAsync(IServiceProvider services, string[] files, string? practiceId, InvocationConfiguration console, CancellationToken cancellation)
    {
        var practice = await StoredPractices.FindAsync(services, practiceId, cancellation);
        var exit = 0;
        foreach (var file in files)
        {
            await using var stream = FilesArgument.Open(file, console.Error);
            if (stream is null)
            {
                exit = FilesArgument.ExitUnreadable;
                continue;
            }
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellation);
            if (await services.GetRequiredService<ClaimInbox>().UploadAsync(practice, bytes.ToArray(), Path.GetFileName(file), cancellation) is not { Count: var count })
            {
                console.Error.WriteLine($"{file}: {ClaimInbox.NotForThisPractice}");
                exit = Math.Max(exit, FilesArgument.ExitFindings);
                continue;
            }
            console.Output.WriteLine($"{file}: {count.Matched} matched, {count.Unmatched} unmatched, {count.Held} held for a person, {count.Repeated} sets known before");
            if (count.Unmatched + count.Held > 0) exit = Math.Max(exit, FilesArgument.ExitFindings);
        }
        return exit;
    }
}
