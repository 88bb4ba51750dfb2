using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>
/// Reads a storage connection string (learn.microsoft.com, "Configure Azure Storage connection strings"): the emulator's, one with
/// an account key, one with a shared access signature.
/// </summary>
internal static class ConnectionStrings
{
    // Both are published by Microsoft for the local emulator; they open nothing else.
    private const string EmulatorName = "devstoreaccount1";
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static string OfEmulator(int port) =>
        $"DefaultEndpointsProtocol=http;AccountName={EmulatorName};AccountKey={EmulatorKey};TableEndpoint=http://127.0.0.1:{port}/{EmulatorName};";

    /// <exception cref="FormatException">
    /// The text is no connection string of the Table service. The message names the setting and the mend, never a value.
    /// </exception>
    public static StorageAccount Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var settings = Split(connectionString);
        if (IsEmulator(settings)) return StorageAccount.Of(EmulatorEndpoint(settings), new TableSharedKeyCredential(EmulatorName, EmulatorKey));
        if (settings.GetValueOrDefault("SharedAccessSignature") is { Length: > 0 } signature) return Signed(settings, signature);
        var name = Required(settings, "AccountName");
        var key = Required(settings, "AccountKey");
        return StorageAccount.Of(EndpointOf(settings), Credential(name, key));
    }

    private static Dictionary<string, string> Split(string connectionString)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new FormatException("Settings of a connection string must be of the form \"name=value\", with ';' between them.");
            if (!settings.TryAdd(part[..equals].TrimEnd(), part[(equals + 1)..].TrimStart()))
                throw new FormatException($"The connection string has the setting {part[..equals]} twice: leave one of them out.");
        }
        return settings;
    }

    private static bool IsEmulator(Dictionary<string, string> settings) => settings.GetValueOrDefault("UseDevelopmentStorage") switch
    {
        null => false,
        var value when bool.TryParse(value, out var uses) => uses,
        _ => throw new FormatException("UseDevelopmentStorage in the connection string must be true or false."),
    };

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.GetValueOrDefault(name) is { Length: > 0 } value
            ? value
            : throw new FormatException($"The connection string has no {name}: give AccountName and AccountKey, or TableEndpoint and SharedAccessSignature, or UseDevelopmentStorage=true.");

    private static TableSharedKeyCredential Credential(string name, string key)
    {
        try
        {
            return new(name, key);
        }
        catch (FormatException)
        {
            throw new FormatException("AccountKey in the connection string is no base64 text: copy the whole key.");
        }
    }

    private static StorageAccount Signed(Dictionary<string, string> settings, string signature)
    {
        var endpoint = settings.ContainsKey("TableEndpoint") || settings.ContainsKey("AccountName")
            ? EndpointOf(settings)
            : throw new FormatException("A connection string with SharedAccessSignature needs TableEndpoint too.");
        try
        {
            return StorageAccount.Of(endpoint, new AzureSasCredential(signature));
        }
        catch (ArgumentException refused)
        {
            throw new FormatException($"The connection string's TableEndpoint cannot be used. {refused.Message}");
        }
    }

    private static Uri EmulatorEndpoint(Dictionary<string, string> settings)
    {
        var proxy = ParseUri(settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1"), "DevelopmentStorageProxyUri");
        return new Uri($"{proxy.Scheme}://{proxy.Host}:10002/{EmulatorName}");
    }

    private static Uri EndpointOf(Dictionary<string, string> settings)
    {
        if (settings.GetValueOrDefault("TableEndpoint") is { Length: > 0 } endpoint) return ParseUri(endpoint, "TableEndpoint");
        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        if (protocol is not ("http" or "https")) throw new FormatException("DefaultEndpointsProtocol in the connection string must be http or https.");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return ParseUri($"{protocol}://{Required(settings, "AccountName")}.table.{suffix}", "AccountName or EndpointSuffix");
    }

    private static Uri ParseUri(string text, string setting) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri!
            : throw new FormatException($"{setting} in the connection string gives no absolute http or https URL.");
}
