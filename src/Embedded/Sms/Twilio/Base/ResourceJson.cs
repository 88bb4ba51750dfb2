using System.Globalization;
using System.Text.Json;

namespace Twilio.Base;

/// <summary>Reads the fields of a resource as Twilio writes them: snake case, numbers as texts or numbers, RFC 2822 dates.</summary>
internal readonly struct ResourceJson(JsonElement resource)
{
    public static ResourceJson Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.Clone());
    }

    public string? Text(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
        _ => null,
    };

    public int? Number(string name) => int.TryParse(Text(name), CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateTime? Date(string name) =>
        DateTimeOffset.TryParse(Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date.UtcDateTime : null;

    public Dictionary<string, string>? Texts(string name) => Find(name) is { ValueKind: JsonValueKind.Object } values
        ? values.EnumerateObject().ToDictionary(value => value.Name, value => value.Value.ToString())
        : null;

    public IEnumerable<ResourceJson> Items(string name) => Find(name) is { ValueKind: JsonValueKind.Array } items
        ? items.EnumerateArray().Select(item => new ResourceJson(item))
        : [];

    private JsonElement? Find(string name) =>
        resource.ValueKind == JsonValueKind.Object && resource.TryGetProperty(name, out var value) ? value : null;
}
