using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Calendar;

/// <summary>Reads and writes a <see cref="ServiceMonth"/> as "yyyy-MM".</summary>
public sealed class ServiceMonthJsonConverter : JsonConverter<ServiceMonth>
{
    public override ServiceMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ServiceMonth.TryParse(reader.GetString(), out var month) ? month : throw new JsonException("A service month is written as yyyy-MM.");

    /// <exception cref="JsonException">The month is none: what was written could not be read again, and all that stands beside it neither.</exception>
    public override void Write(Utf8JsonWriter writer, ServiceMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == default ? throw new JsonException("A service month is missing.") : value.ToString());

    public override ServiceMonth ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, ServiceMonth value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
