namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>What a request is about: a table, and within it an entity or all of them.</summary>
internal sealed record ResourcePath(string Table, string? PartitionKey, string? RowKey)
{
    private const string PartitionPrefix = "PartitionKey=";
    private const string RowPrefix = "RowKey=";

    public bool IsEntity => PartitionKey is not null;

    /// <summary>Reads <c>name</c>, <c>name()</c>, <c>Tables('name')</c> or <c>name(PartitionKey='…',RowKey='…')</c>.</summary>
    public static ResourcePath Parse(string escaped)
    {
        var text = Uri.UnescapeDataString(escaped);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new(text, null, null);
        if (!text.EndsWith(')')) throw Unreadable();
        var (name, inner) = (text[..open], text[(open + 1)..^1]);
        if (inner.Length == 0) return new(name, null, null);
        var position = 0;
        if (name == "Tables") return new(Quoted(inner, ref position), null, null);
        var partitionKey = Named(inner, PartitionPrefix, ref position);
        if (position >= inner.Length || inner[position++] != ',') throw Unreadable();
        var rowKey = Named(inner, RowPrefix, ref position);
        return position == inner.Length ? new(name, partitionKey, rowKey) : throw Unreadable();
    }

    private static string Named(string text, string prefix, ref int position)
    {
        if (string.CompareOrdinal(text, position, prefix, 0, prefix.Length) != 0) throw Unreadable();
        position += prefix.Length;
        return Quoted(text, ref position);
    }

    /// <summary>A text in quotes; a quote within is doubled.</summary>
    private static string Quoted(string text, ref int position)
    {
        if (position >= text.Length || text[position] != '\'') throw Unreadable();
        for (var end = position + 1; end < text.Length; end++)
        {
            if (text[end] != '\'') continue;
            if (end + 1 < text.Length && text[end + 1] == '\'')
            {
                end++;
                continue;
            }
            var quoted = text[(position + 1)..end].Replace("''", "'", StringComparison.Ordinal);
            position = end + 1;
            return quoted;
        }
        throw Unreadable();
    }

    private static RefusedException Unreadable() => new(Refusal.InvalidInput("The resource path cannot be read."));
}
