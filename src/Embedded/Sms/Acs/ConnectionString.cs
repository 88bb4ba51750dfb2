namespace Azure.Communication.Sms;

/// <summary><c>endpoint=https://…;accesskey=…</c>.</summary>
internal sealed record ConnectionString(Uri Endpoint, AzureKeyCredential Key)
{
    public static ConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var parts = connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        // The string holds a secret: say what is missing, never what was given.
        return new(
            parts.TryGetValue("endpoint", out var endpoint) && Uri.TryCreate(endpoint, UriKind.Absolute, out var uri)
                ? uri
                : throw new InvalidOperationException("The connection string has no valid 'endpoint'."),
            parts.TryGetValue("accesskey", out var key)
                ? new AzureKeyCredential(key)
                : throw new InvalidOperationException("The connection string has no 'accesskey'."));
    }
}
