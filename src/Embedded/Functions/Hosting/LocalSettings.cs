using System.Text.Json;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>The "Values" of local.settings.json, which the Functions tools turn into environment variables.</summary>
internal static class LocalSettings
{
    internal static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IReadOnlyDictionary<string, string?> Read(params IEnumerable<string> folders)
    {
        if (folders.Select(folder => Path.Combine(folder, "local.settings.json")).FirstOrDefault(File.Exists) is not { } file)
        {
            return new Dictionary<string, string?>();
        }
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), WithComments);
            return Values(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text of the inner exception may quote a value of the file, and values are secrets.
            throw new InvalidOperationException("local.settings.json is not a JSON object with an object \"Values\" of texts.");
        }
    }

    private static Dictionary<string, string?> Values(JsonElement root)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (!root.TryGetProperty("Values", out var values)) return settings;
        foreach (var value in values.EnumerateObject())
        {
            var name = value.Name.Replace("__", ":", StringComparison.Ordinal);
            settings[name] = value.Value.ValueKind == JsonValueKind.String ? value.Value.GetString() : value.Value.GetRawText();
        }
        return settings;
    }
}
