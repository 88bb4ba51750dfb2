using System.Text.Json;
using CcmFlow.Cli.Demo;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Cli.Serve;

/// <summary>The "Values" of local.settings.json, as the Functions host reads them; environment variables go before them.</summary>
public static class LocalSettings
{
    public const string FileName = "local.settings.json";

    public static string Path => System.IO.Path.Combine(WorkFolders.RepositoryRoot, FileName);

    private static readonly string[] Personal = [SettingNames.PublicBaseUrl, SettingNames.TwilioAccountSid, SettingNames.TwilioAuthToken, SettingNames.PhoneHashSecret, SettingNames.DisclosureLinkKey];

    private static string? Sample(string key)
    {
        var sample = System.IO.Path.Combine(WorkFolders.RepositoryRoot, "local.settings.sample.json");
        if (!File.Exists(sample)) return null;
        using var document = JsonDocument.Parse(File.ReadAllText(sample));
        return document.RootElement.GetProperty("Values").TryGetProperty(key, out var value) ? value.GetString() : null;
    }

    /// <exception cref="InvalidOperationException">The file is missing or not what it should be; the message says the mend.</exception>
    public static IReadOnlyDictionary<string, string?> Read()
    {
        if (!File.Exists(Path)) throw new InvalidOperationException($"{FileName} is missing: copy local.settings.sample.json to {FileName} and fill in your carrier's account.");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var values = document.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(v => v.Name.Replace("__", ":", StringComparison.Ordinal), v => (string?)v.Value.ToString());
            foreach (var key in values.Keys.ToList())
                if (Environment.GetEnvironmentVariable(key.Replace(":", "__", StringComparison.Ordinal)) is { } set) values[key] = set;
            foreach (var key in Personal.Where(k => values.TryGetValue(k, out var value) && value == Sample(k)))
                throw new InvalidOperationException($"{FileName}: {key} still has the sample's text; fill in your own.");
            return values;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException)
        {
            throw new InvalidOperationException($"{FileName} is not readable: it must be a JSON object with an object \"Values\" of texts, as in local.settings.sample.json.", error);
        }
    }
}
