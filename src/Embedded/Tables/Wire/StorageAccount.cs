using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>What a storage connection string says about the Table service.</summary>
internal sealed record StorageAccount(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // Both are published by Microsoft for the local emulator; they open nothing else.
    private const string EmulatorName = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static string EmulatorConnectionString(int port) =>
        $"DefaultEndpointsProtocol=http;AccountName={EmulatorName};AccountKey={EmulatorKey};TableEndpoint=http://127.0.0.1:{port}/{EmulatorName};";

    /// <exception cref="FormatException">The text is no connection string that can be used here; the message never holds its values.</exception>
    public static StorageAccount Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var settings = Split(connectionString);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator) && bool.TryParse(emulator, out var isEmulator) && isEmulator)
            return new(EmulatorEndpoint(settings), new(EmulatorName, EmulatorKey));
        if (settings.ContainsKey("SharedAccessSignature"))
            throw new FormatException("The embedded client does not do SharedAccessSignature: use AccountKey or a TokenCredential.");
        var name = Required(settings, "AccountName");
        return new(EndpointOf(settings, name), new(name, Required(settings, "AccountKey")));
    }

    private static Dictionary<string, string> Split(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException("Settings of a connection string must be of the form \"name=value\".");
            if (!settings.TryAdd(part[..equals], part[(equals + 1)..]))
                throw new FormatException($"The connection string has the setting {part[..equals]} twice.");
        }
        return settings;
    }

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"The connection string has no {name}.");

    private static Uri EmulatorEndpoint(Dictionary<string, string> settings)
    {
        var proxy = ParseUri(settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1"));
        return new Uri($"{proxy.Scheme}://{proxy.Host}:10002/{EmulatorName}");
    }

    private static Uri EndpointOf(Dictionary<string, string> settings, string account)
    {
        if (settings.GetValueOrDefault("TableEndpoint") is { Length: > 0 } endpoint) return ParseUri(endpoint);
        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        return ParseUri($"{protocol}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}");
    }

    private static Uri ParseUri(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri!
            : throw new FormatException("The connection string's table endpoint is no absolute http or https URL.");
}
