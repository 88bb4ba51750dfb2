using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>
/// SFTP through the machine's OpenSSH client. A claim file is put under an unfinished name and renamed: the clearinghouse
/// sees it whole or not at all.
/// </summary>
/// <param name="keys">Where the practice's key and known_hosts files lie.</param>
public sealed partial class SftpClearinghouse(SftpProfile profile, PracticePlace keys, string client = "sftp") : IClearinghouse
{
    private const string Unfinished = ".tmp";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public bool ResendIsSafe => false;

    public async Task<Submission> SubmitAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        using var local = new PrivateFolder();
        var file = Path.Combine(local.Path, "interchange");
        await File.WriteAllBytesAsync(file, interchange.Bytes, cancellation);
        var target = $"{profile.Upload}/{Safe(interchange.FileName)}";
        Run run;
        try
        {
            run = await RunAsync([$"put {file} {target}{Unfinished}", $"rename {target}{Unfinished} {target}"], cancellation);
        }
        catch (OutsidePlaceException error)
        {
            return Submission.NotSent(error.Message);
        }
        if (run.ExitCode == 0) return Submission.Accepted(interchange.FileName);
        // Only the rename makes it a claim file; before the session stood, and while the put went on, nothing was handed over.
        return run.Reached.Any(line => line.StartsWith("rename ", StringComparison.Ordinal))
            ? Submission.Unknown("The SFTP session ended while the file was renamed.")
            : Submission.NotSent(run.ExitCode == ConnectionFailed
                ? "The SFTP server could not be reached, or its host key or our key was refused."
                : "The SFTP server did not take the file.");
    }

    public async Task<bool?> HasAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        var name = Safe(interchange.FileName);
        var names = await NamesAsync(profile.Upload, cancellation);
        // Neither name there: it was taken away already, or never came. Only an acknowledgement tells.
        return names.Contains(name) ? true : names.Contains(name + Unfinished) ? false : null;
    }

    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation) =>
        [.. (await NamesAsync(profile.Download, cancellation)).Where(n => !n.EndsWith(Unfinished, StringComparison.OrdinalIgnoreCase))];

    public async Task<byte[]> ReadAsync(string name, CancellationToken cancellation)
    {
        using var local = new PrivateFolder();
        var file = Path.Combine(local.Path, "report");
        await MustAsync([$"get {profile.Download}/{Safe(name)} {file}"], cancellation);
        return await AnswerFile.ReadAsync(file, cancellation);
    }

    // The leading "-": a file that is gone already is no fault.
    public Task ConfirmAsync(string name, CancellationToken cancellation) => MustAsync([$"-rm {profile.Download}/{Safe(name)}"], cancellation);

    private const int ConnectionFailed = 255;

    private async Task<List<string>> NamesAsync(string folder, CancellationToken cancellation)
    {
        var run = await MustAsync([$"ls -1tr {folder}"], cancellation);
        return [.. run.Output.Select(line => line[(line.LastIndexOf('/') + 1)..].Trim()).Where(name => SafeName().IsMatch(name))];
    }

    private async Task<Run> MustAsync(IReadOnlyList<string> commands, CancellationToken cancellation)
    {
        var run = await RunAsync(commands, cancellation);
        return run.ExitCode == 0 ? run : throw new IOException($"The SFTP session failed ({run.ExitCode.ToString(CultureInfo.InvariantCulture)}).");
    }

    private async Task<Run> RunAsync(IReadOnlyList<string> commands, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(client) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "-b", "-", "-P", profile.Port.ToString(CultureInfo.InvariantCulture), "-i", keys.Under(profile.KeyFile),
            "-oBatchMode=yes", "-oIdentitiesOnly=yes", "-oStrictHostKeyChecking=yes", $"-oUserKnownHostsFile={keys.Under(profile.KnownHostsFile)}",
            "-oGlobalKnownHostsFile=/dev/null", "-oPasswordAuthentication=no", "-oConnectTimeout=20", "-oServerAliveInterval=15", "-oServerAliveCountMax=4",
            "-F", "none", $"{profile.User}@{profile.Host}",
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new IOException("The SFTP client could not be started.");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Patience);
        try
        {
            // What the server writes to stderr may hold anything; it is read so that the client does not stall, and dropped.
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            await process.StandardInput.WriteAsync(string.Join('\n', commands) + "\n");
            process.StandardInput.Close();
            await process.WaitForExitAsync(deadline.Token);
            await errors;
            // In a batch the client repeats each command before it carries it out.
            var lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return new Run(
                process.ExitCode,
                [.. lines.Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)).Select(l => l[Prompt.Length..])],
                [.. lines.Where(l => !l.StartsWith(Prompt, StringComparison.Ordinal))]);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            // As far as anybody knows every command was reached.
            return new Run(-1, commands, []);
        }
        catch (IOException)
        {
            // The client ended before it had read all commands.
            await process.WaitForExitAsync(CancellationToken.None);
            return new Run(process.ExitCode, [], []);
        }
    }

    private static string Safe(string name) =>
        SafeName().IsMatch(name) ? name : throw new ArgumentException("A file's name is letters, digits, '.', '_' and '-'.", nameof(name));

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]*\z")]
    private static partial Regex SafeName();

    private const string Prompt = "sftp> ";

    private sealed record Run(int ExitCode, IReadOnlyList<string> Reached, IReadOnlyList<string> Output);

    /// <summary>A folder of this user alone, for as long as a file passes through.</summary>
    private sealed class PrivateFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("ccmflow-sftp-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
