using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The service's JSON bodies.</summary>
internal static class AnswerJson
{
    public static byte[] Error(Refusal refusal, int? actionIndex) => Write(json =>
    {
        json.WriteStartObject("odata.error");
        json.WriteString("code", refusal.Code);
        json.WriteStartObject("message");
        json.WriteString("lang", "en-US");
        var prefix = actionIndex is { } index ? index.ToString(CultureInfo.InvariantCulture) + ":" : "";
        json.WriteString("value", prefix + refusal.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static byte[] Table(string name) => Write(json => json.WriteString(PropertyNames.TableName, name));

    public static byte[] Tables(IEnumerable<string> names) => Write(json =>
    {
        json.WriteStartArray("value");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString(PropertyNames.TableName, name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static byte[] Entity(StoredEntity entity, IReadOnlySet<string>? select) => Write(json => WriteProperties(json, entity, select));

    public static byte[] Entities(IEnumerable<StoredEntity> entities, IReadOnlySet<string>? select) => Write(json =>
    {
        json.WriteStartArray("value");
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            WriteProperties(json, entity, select);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteProperties(Utf8JsonWriter json, StoredEntity entity, IReadOnlySet<string>? select)
    {
        json.WriteString(PropertyNames.ODataETag, entity.ETag);
        if (Wants(select, PropertyNames.PartitionKey)) json.WriteString(PropertyNames.PartitionKey, entity.PartitionKey);
        if (Wants(select, PropertyNames.RowKey)) json.WriteString(PropertyNames.RowKey, entity.RowKey);
        // A system property: its type is known and not annotated.
        if (Wants(select, PropertyNames.Timestamp)) json.WriteString(PropertyNames.Timestamp, EdmJson.FormatInstant(entity.Timestamp));
        foreach (var (name, value) in entity.Properties)
        {
            if (Wants(select, name)) EdmJson.Write(json, name, value);
        }
    }

    private static bool Wants(IReadOnlySet<string>? select, string name) => select is null || select.Contains(name);

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
