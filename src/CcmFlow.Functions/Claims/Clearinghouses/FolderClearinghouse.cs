namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>Two folders that a file gateway watches.</summary>
public sealed class FolderClearinghouse(PracticePlace place, FolderProfile folders) : IClearinghouse
{
    private const string Unfinished = ".part";

    /// <summary>The same name is written again with the same bytes; a gateway that took it away meanwhile would see it twice.</summary>
    public bool ResendIsSafe => false;

    /// <summary>Writes the file whole or not at all: the gateway never sees half a file.</summary>
    public async Task<Submission> SubmitAsync(OutboundInterchange interchange, CancellationToken cancellation)
    {
        try
        {
            var outgoing = place.Under(folders.Outgoing);
            var target = Path.Combine(outgoing, interchange.FileName);
            Directory.CreateDirectory(outgoing);
            // What an interrupted attempt left goes, and so does a link that somebody put there: what it leads to is not written.
            File.Delete(target + Unfinished);
            await using (var file = new FileStream(target + Unfinished, FileMode.CreateNew)) await file.WriteAsync(interchange.Bytes, cancellation);
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
        var target = Path.Combine(place.Under(folders.Outgoing), interchange.FileName);
        bool? has = File.Exists(target) ? true : File.Exists(target + Unfinished) ? false : null;
        return Task.FromResult(has);
    }

    public Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        var incoming = place.Under(folders.Incoming);
        if (!Directory.Exists(incoming)) return Task.FromResult<IReadOnlyList<string>>([]);
        return Task.FromResult<IReadOnlyList<string>>(
        [
            .. new DirectoryInfo(incoming).EnumerateFiles()
                .Where(f => f.Extension != Unfinished && f.LinkTarget is null)
                .OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Name),
        ]);
    }

    public Task<byte[]> ReadAsync(string name, CancellationToken cancellation) => AnswerFile.ReadAsync(In(name), cancellation);

    public Task ConfirmAsync(string name, CancellationToken cancellation)
    {
        File.Delete(In(name));
        return Task.CompletedTask;
    }

    private string In(string name)
    {
        if (Path.GetFileName(name) != name) throw new ArgumentException("A file's name holds no folder.", nameof(name));
        var file = Path.Combine(place.Under(folders.Incoming), name);
        return new FileInfo(file).LinkTarget is null ? file : throw new OutsidePlaceException();
    }
}
