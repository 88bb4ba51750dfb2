using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

/// <summary>Bytes of any length in rows of their own: a binary column holds 64 KiB, a row 1 MiB.</summary>
public static class StoredBytes
{
    private const int ChunkBytes = 60_000;
    private const int ChunksPerRow = 12;
    private const int PerTransaction = 100;

    /// <summary>Writes the rows <c>{name}|0000</c> and on. The same bytes again change nothing.</summary>
    public static async Task SaveAsync(this TableClient table, string partition, string name, byte[] bytes, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        await table.SaveAsync(partition, name, stream, cancellation);
    }

    /// <inheritdoc cref="SaveAsync(TableClient, string, string, byte[], CancellationToken)"/>
    /// <remarks>Holds one row's bytes at a time.</remarks>
    public static async Task SaveAsync(this TableClient table, string partition, string name, Stream bytes, CancellationToken cancellation)
    {
        var buffer = new byte[ChunkBytes * ChunksPerRow];
        for (var i = 0; await bytes.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation) is > 0 and var read; i++)
        {
            var row = new TableEntity(partition, $"{name}|{i:D4}");
            foreach (var (j, part) in buffer.AsMemory(0, read).ToArray().Chunk(ChunkBytes).Index()) row[$"Bytes{j}"] = part;
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }
    }

    public static async Task<byte[]> BytesAsync(this TableClient table, string partition, string name, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await table.CopyToAsync(partition, name, bytes, cancellation);
        return bytes.ToArray();
    }

    public static async Task CopyToAsync(this TableClient table, string partition, string name, Stream target, CancellationToken cancellation)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(Rows(partition, $"{name}|"), maxPerPage: ChunksPerRow, cancellationToken: cancellation))
            for (var j = 0; j < ChunksPerRow && row.GetBinary($"Bytes{j}") is { } part; j++) await target.WriteAsync(part, cancellation);
    }

    /// <summary>Takes all rows away whose key begins so.</summary>
    public static async Task ForgetAsync(this TableClient table, string partition, string prefix, CancellationToken cancellation)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(Rows(partition, prefix), select: ["RowKey"], cancellationToken: cancellation)) keys.Add(row.RowKey);
        foreach (var chunk in keys.Chunk(PerTransaction))
            await table.SubmitTransactionAsync(chunk.Select(key => new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(partition, key), ETag.All)), cancellation);
    }

    private static string Rows(string partition, string prefix)
    {
        var end = prefix[..^1] + (char)(prefix[^1] + 1);
        return TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {end}");
    }
}
