using System.Text.Json;

namespace CcmFlow.Embedded.Sms.Tests;

internal static class Vectors
{
    public static IReadOnlyList<JsonElement> Of(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", file)));
        return [.. json.RootElement.GetProperty("vectors").EnumerateArray().Select(vector => vector.Clone())];
    }

    public static string Text(this JsonElement vector, string name) => vector.GetProperty(name).GetString()!;
}
