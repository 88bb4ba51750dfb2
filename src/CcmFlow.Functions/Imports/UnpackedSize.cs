using System.IO.Compression;

namespace CcmFlow.Functions.Imports;

/// <summary>How much a file holds when it is unpacked, counted and thrown away. What the file says of itself proves nothing.</summary>
internal static class UnpackedSize
{
    private const int BufferBytes = 128 * 1024;

    /// <returns>Bytes; of a file with more than <paramref name="most"/>, any number above that. Of damaged data, what comes before the damage: the reading tells of it.</returns>
    public static async Task<long> OfAsync(GivenFile file, long most, CancellationToken cancellation)
    {
        if (!file.Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return file.Bytes;
        await using var packed = file.Open();
        await using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        var (buffer, total) = (new byte[BufferBytes], 0L);
        try
        {
            while (total <= most && await unpacked.ReadAsync(buffer, cancellation) is > 0 and var read) total += read;
        }
        catch (InvalidDataException)
        {
            return total;
        }
        return total;
    }
}
