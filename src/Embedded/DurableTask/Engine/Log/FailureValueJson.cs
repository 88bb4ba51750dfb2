using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcmFlow.Embedded.DurableTask.Engine.Log;

/// <summary>The values of a failure's properties, which come back as the types that they had.</summary>
internal sealed class FailureValueJson : JsonConverter<object>
{
    private const string Instant = "dt:";
    private const string InstantWithOffset = "dto:";

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.StartObject => JsonSerializer.Deserialize<Dictionary<string, object?>>(ref reader, options),
        JsonTokenType.StartArray => JsonSerializer.Deserialize<List<object?>>(ref reader, options),
        _ => FromText(reader.GetString()!),
    };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case DateTime at:
                writer.WriteStringValue(Instant + at.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset at:
                writer.WriteStringValue(InstantWithOffset + at.ToString("O", CultureInfo.InvariantCulture));
                break;
            case Dictionary<string, object?> entries:
                JsonSerializer.Serialize(writer, entries, options);
                break;
            case List<object?> items:
                JsonSerializer.Serialize(writer, items, options);
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }

    private static object FromText(string text)
    {
        if (text.StartsWith(Instant, StringComparison.Ordinal)
            && DateTime.TryParse(text.AsSpan(Instant.Length), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)) return at;
        if (text.StartsWith(InstantWithOffset, StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text.AsSpan(InstantWithOffset.Length), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var there)) return there;
        return text;
    }
}
