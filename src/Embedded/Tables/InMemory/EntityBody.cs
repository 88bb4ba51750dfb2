using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>An entity as a client sent it.</summary>
internal sealed record EntityBody(string? PartitionKey, string? RowKey, IReadOnlyDictionary<string, object> Properties)
{
    public static EntityBody Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var values = EdmJson.ReadEntity(json.RootElement);
            var properties = new Dictionary<string, object>(values.Count, StringComparer.Ordinal);
            foreach (var (name, value) in values)
            {
                if (value is not null && !PropertyNames.IsKey(name) && !PropertyNames.IsFromService(name)) properties[name] = value;
            }
            return new(Key(values, PropertyNames.PartitionKey), Key(values, PropertyNames.RowKey), properties);
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or InvalidOperationException)
        {
            throw new RefusedException(Refusal.InvalidInput("An error occurred while processing this request."));
        }
    }

    private static string? Key(Dictionary<string, object?> values, string name) => values.GetValueOrDefault(name) switch
    {
        null => null,
        string key => key,
        _ => throw new RefusedException(new(400, "PrimaryKeyPropertyIsInvalidType", $"{name} must be a string.")),
    };
}
