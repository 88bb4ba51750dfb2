using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>The service's JSON bodies.</summary>
internal static class AnswerJson
{
    private const string Address = "odata.metadata";

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

    public static byte[] Table(string name, AnswerFormat format) => Write(json =>
    {
        WriteAddress(json, format, "Tables/@Element");
        json.WriteString(PropertyNames.TableName, name);
    });

    public static byte[] Tables(IEnumerable<string> names, AnswerFormat format) => Write(json =>
    {
        WriteAddress(json, format, "Tables");
        json.WriteStartArray("value");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString(PropertyNames.TableName, name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static byte[] Entity(string table, StoredEntity entity, IReadOnlySet<string>? select, AnswerFormat format) => Write(json =>
    {
        WriteAddress(json, format, $"{table}/@Element");
        WriteEntity(json, table, entity, select, format);
    });

    public static byte[] Entities(string table, IEnumerable<StoredEntity> entities, IReadOnlySet<string>? select, AnswerFormat format) => Write(json =>
    {
        WriteAddress(json, format, table);
        json.WriteStartArray("value");
        foreach (var entity in entities)
        {
            json.WriteStartObject();
            WriteEntity(json, table, entity, select, format);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void WriteAddress(Utf8JsonWriter json, AnswerFormat format, string of)
    {
        if (format.Level != Metadata.None) json.WriteString(Address, $"{format.Root}/$metadata#{of}");
    }

    private static void WriteEntity(Utf8JsonWriter json, string table, StoredEntity entity, IReadOnlySet<string>? select, AnswerFormat format)
    {
        var annotated = format.Level != Metadata.None;
        if (format.Level == Metadata.Full) WritePlace(json, table, entity, format);
        if (annotated) json.WriteString(PropertyNames.ODataETag, entity.ETag);
        if (Wants(select, PropertyNames.PartitionKey)) json.WriteString(PropertyNames.PartitionKey, entity.PartitionKey);
        if (Wants(select, PropertyNames.RowKey)) json.WriteString(PropertyNames.RowKey, entity.RowKey);
        if (Wants(select, PropertyNames.Timestamp))
        {
            // A system property: its type is known, and said only when everything is.
            if (format.Level == Metadata.Full) json.WriteString(PropertyNames.Timestamp + EdmType.Annotation, EdmType.DateTime);
            json.WriteString(PropertyNames.Timestamp, EdmJson.FormatInstant(entity.Timestamp));
        }
        foreach (var (name, value) in entity.Properties)
        {
            if (Wants(select, name)) EdmJson.Write(json, name, value, annotated ? Annotations.Needed : Annotations.None);
        }
    }

    private static void WritePlace(Utf8JsonWriter json, string table, StoredEntity entity, AnswerFormat format)
    {
        var place = $"{table}(PartitionKey='{Escape(entity.PartitionKey)}',RowKey='{Escape(entity.RowKey)}')";
        json.WriteString("odata.type", $"{AccountOf(format.Root)}.{table}");
        json.WriteString("odata.id", $"{format.Root}/{place}");
        json.WriteString("odata.editLink", place);
    }

    private static string AccountOf(string root) => EndpointUri.AccountOf(new Uri(root));

    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

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
