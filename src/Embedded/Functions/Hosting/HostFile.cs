using System.Text.Json;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>What the embedded host takes from host.json.</summary>
internal sealed record HostFile(string RoutePrefix)
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads host.json of the first folder that has one.</summary>
    public static HostFile Read(params IEnumerable<string> folders)
    {
        if (folders.Select(folder => Path.Combine(folder, "host.json")).FirstOrDefault(File.Exists) is not { } file) return new("api");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), WithComments);
            return new(Find(json.RootElement, "extensions", "http", "routePrefix")?.GetString() ?? "api");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidOperationException($"host.json cannot be read: {exception.Message}", exception);
        }
    }

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }
        return element;
    }
}
