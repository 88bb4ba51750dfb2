namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>What an address of the Table service says: account, table, shared access signature.</summary>
internal static class EndpointUri
{
    /// <summary>The first label of a host name; behind an IP address or on this machine (Azurite) the first segment of the path.</summary>
    public static string AccountOf(Uri endpoint) => IsPathStyle(endpoint)
        ? endpoint.Segments.ElementAtOrDefault(1)?.TrimEnd('/') ?? ""
        : endpoint.Host.Split('.')[0];

    /// <summary>The service's address and the table's name out of the address of a table.</summary>
    /// <exception cref="ArgumentException">It names no table.</exception>
    public static (Uri Service, string Table) Split(Uri table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var segments = table.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments.Length != (IsPathStyle(table) ? 2 : 1))
            throw new ArgumentException("The address must end with the name of a table, as in https://account.table.core.windows.net/table.", nameof(table));
        var service = new UriBuilder(table) { Path = string.Join('/', segments[..^1]) };
        return (service.Uri, Uri.UnescapeDataString(segments[^1]));
    }

    /// <summary>The query when it holds a signature.</summary>
    public static string? SignatureOf(Uri endpoint)
    {
        var query = endpoint.Query.TrimStart('?');
        return query.Split('&').Any(option => option.StartsWith("sig=", StringComparison.OrdinalIgnoreCase)) ? query : null;
    }

    public static Uri WithoutQuery(Uri endpoint) => new(endpoint.GetLeftPart(UriPartial.Path));

    private static bool IsPathStyle(Uri endpoint) => endpoint.IsLoopback || endpoint.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6;
}
