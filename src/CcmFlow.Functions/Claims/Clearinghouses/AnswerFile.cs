namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>A file from a clearinghouse as far as its size goes: it is held in memory while it is posted.</summary>
public static class AnswerFile
{
    /// <summary>A practice's remittances of a month are a hundredth of that.</summary>
    public const int MostBytes = 25 * 1024 * 1024;

    /// <summary>The whole of it.</summary>
    /// <exception cref="AnswerTooLargeException">It is longer than <see cref="MostBytes"/>; no more than that was read.</exception>
    public static async Task<byte[]> ReadAsync(Stream file, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = 1; read > 0;)
        {
            read = await file.ReadAsync(buffer, cancellation);
            if (whole.Length + read > MostBytes) throw new AnswerTooLargeException();
            whole.Write(buffer, 0, read);
        }
        return whole.ToArray();
    }

    /// <inheritdoc cref="ReadAsync(Stream, CancellationToken)"/>
    public static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        return await ReadAsync(file, cancellation);
    }
}

/// <summary>A file is too large to be taken as one; split by its interchanges it is.</summary>
public sealed class AnswerTooLargeException() : Exception($"The file is larger than {AnswerFile.MostBytes >> 20} MiB.");
