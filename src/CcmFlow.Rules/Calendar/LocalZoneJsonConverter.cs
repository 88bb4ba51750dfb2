using System.Text.Json;
using System.Text.Json.Serialization;

namespace CcmFlow.Rules.Calendar;

/// <summary>Reads and writes a <see cref="LocalZone"/> as its IANA id.</summary>
public sealed class LocalZoneJsonConverter : JsonConverter<LocalZone>
{
    public override LocalZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalZone.TryFind(reader.GetString(), out var zone) ? zone : throw new JsonException("There is no time zone of that name.");

    public override void Write(Utf8JsonWriter writer, LocalZone value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}
