using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

/// <summary>Bytes of any length in rows of their own: a binary column holds 64 KiB, a row 1 MiB.</summary>
public static class StoredBytes
{
    private const int ChunkBytes = 60_000;
    private const int ChunksPerRow = 12;

    /// <summary>Writes the rows <c>{name}|0000</c> and on. The same bytes again change nothing.</summary>
    public static async Task SaveAsync(this TableClient table, string partition, string name, byte[] bytes, CancellationToken cancellation)
    {
        var parts = bytes.Chunk(ChunkBytes).Chunk(ChunksPerRow).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var row = new TableEntity(partition, $"{name}|{i:D4}");
            for (var j = 0; j < parts[i].Length; j++) row[$"Bytes{j}"] = parts[i][j];
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }
    }

    public static async Task<byte[]> BytesAsync(this TableClient table, string partition, string name, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        foreach (var row in await table.ListAsync(partition, $"{name}|", cancellation))
            for (var j = 0; j < ChunksPerRow && row.GetBinary($"Bytes{j}") is { } part; j++) bytes.Write(part);
        return bytes.ToArray();
    }
}
