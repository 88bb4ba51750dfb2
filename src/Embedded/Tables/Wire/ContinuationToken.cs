using Azure;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Where the next page of entities starts. Its text is both keys as the service gave them, with a space between.</summary>
internal readonly record struct ContinuationToken(string? PartitionKey, string? RowKey)
{
    public static ContinuationToken Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        // A page may end between two partitions: then the service names no row, and is to be sent none.
        return space < 0 ? new(text, null) : new(text[..space], text[(space + 1)..] is { Length: > 0 } row ? row : null);
    }

    public static string? From(Response response)
    {
        if (!response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey)) return null;
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
        return $"{partitionKey} {rowKey}";
    }
}
