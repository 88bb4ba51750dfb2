namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>Two folders that a file gateway watches.</summary>
public sealed class FolderClearinghouse(string outgoing, string incoming) : IClearinghouse
{
    private const string Unfinished = ".part";

    /// <summary>The same name is written again with the same bytes; a gateway that took it away meanwhile would see it twice.</summary>
    public bool ResendIsSafe => false;

    /// <summary>Writes the file whole or not at all: the gateway never sees half a file.</summary>
    public async Task<Submission> SubmitAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        var target = Path.Combine(outgoing, interchange.FileName);
        try
        {
            Directory.CreateDirectory(outgoing);
            await File.WriteAllBytesAsync(target + Unfinished, interchange.Bytes, cancellation);
            File.Move(target + Unfinished, target, overwrite: true);
            return Submission.Accepted(interchange.FileName);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Submission.NotSent($"The claims folder cannot be written ({error.GetType().Name}).");
        }
    }

    /// <summary>A crash before the rename leaves the unfinished name; after it the file, or nothing when the gateway was quick.</summary>
    public Task<bool?> HasAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        var target = Path.Combine(outgoing, interchange.FileName);
        bool? has = File.Exists(target) ? true : File.Exists(target + Unfinished) ? false : null;
        return Task.FromResult(has);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        if (!Directory.Exists(incoming)) return Task.FromResult<IReadOnlyList<string>>([]);
        return Task.FromResult<IReadOnlyList<string>>(
        [
            .. new DirectoryInfo(incoming).EnumerateFiles()
                .Where(f => f.Extension != Unfinished)
                .OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Name),
        ]);
    }

    public Task<byte[]> ReadAsync(string name, CancellationToken cancellation) => AnswerFile.ReadAsync(In(name), cancellation);

    public Task ConfirmAsync(string name, CancellationToken cancellation)
    {
        File.Delete(In(name));
        return Task.CompletedTask;
    }

    private string In(string name) =>
        Path.GetFileName(name) == name ? Path.Combine(incoming, name) : throw new ArgumentException("A file's name holds no folder.", nameof(name));
}
