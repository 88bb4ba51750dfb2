using System.Globalization;
using System.Text.Json;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>
/// OData JSON (minimal metadata) to and from CLR values. A value is one of string, bool, int, long, double, Guid,
/// DateTimeOffset (UTC) or byte[]; null means that the property is absent.
/// </summary>
internal static class EdmJson
{
    private const NumberStyles Signed = NumberStyles.AllowLeadingSign;

    /// <summary>Reads an entity's properties, with odata.etag but without the other annotations.</summary>
    /// <exception cref="FormatException">A value does not fit its type.</exception>
    public static Dictionary<string, object?> ReadEntity(JsonElement json)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        Dictionary<string, string>? types = null;
        foreach (var property in json.EnumerateObject())
        {
            var name = property.Name;
            if (name.EndsWith(EdmType.Annotation, StringComparison.Ordinal))
                (types ??= new(StringComparer.Ordinal))[name[..^EdmType.Annotation.Length]] = property.Value.GetString() ?? "";
        }
        foreach (var property in json.EnumerateObject())
        {
            var name = property.Name;
            if (name.EndsWith(EdmType.Annotation, StringComparison.Ordinal)) continue;
            if (name.StartsWith("odata.", StringComparison.Ordinal) && name != PropertyNames.ODataETag) continue;
            var type = name == PropertyNames.Timestamp ? EdmType.DateTime : types?.GetValueOrDefault(name);
            values[name] = Read(property.Value, type);
        }
        return values;
    }

    public static object? Read(JsonElement json, string? type) => (json.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, EdmType.Binary) => Text(json, Convert.FromBase64String),
        (_, EdmType.DateTime) => Text(json, ParseInstant),
        (_, EdmType.Guid) => Text(json, Guid.Parse),
        (JsonValueKind.String, EdmType.Int64) => Text(json, text => long.Parse(text, Signed, CultureInfo.InvariantCulture)),
        (JsonValueKind.Number, EdmType.Int64) => Fits(json.TryGetInt64(out var number), number),
        (JsonValueKind.String, EdmType.Int32) => Text(json, text => int.Parse(text, Signed, CultureInfo.InvariantCulture)),
        (JsonValueKind.Number, EdmType.Int32) => Fits(json.TryGetInt32(out var number), number),
        (JsonValueKind.String, EdmType.Double) => Text(json, ParseDouble),
        (JsonValueKind.Number, EdmType.Double) => json.GetDouble(),
        (JsonValueKind.String, null or EdmType.String) => json.GetString(),
        (JsonValueKind.True or JsonValueKind.False, null or EdmType.Boolean) => json.GetBoolean(),
        (JsonValueKind.Number, null) => ReadNumber(json),
        _ => throw new FormatException($"A JSON {json.ValueKind} is no {type ?? "property value"}."),
    };

    /// <summary>Writes one property with the annotation that its type needs.</summary>
    /// <exception cref="NotSupportedException">The Table service has no type for the value.</exception>
    public static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case long number: Annotated(json, name, EdmType.Int64, number.ToString(CultureInfo.InvariantCulture)); break;
            case double number: WriteDouble(json, name, number); break;
            case Guid guid: Annotated(json, name, EdmType.Guid, guid.ToString("D")); break;
            case DateTimeOffset instant: Annotated(json, name, EdmType.DateTime, FormatInstant(instant)); break;
            case DateTime instant: Annotated(json, name, EdmType.DateTime, FormatInstant(new DateTimeOffset(instant))); break;
            case byte[] bytes: Annotated(json, name, EdmType.Binary, Convert.ToBase64String(bytes)); break;
            case BinaryData data: Annotated(json, name, EdmType.Binary, Convert.ToBase64String(data)); break;
            case Enum member: json.WriteString(name, member.ToString()); break;
            default: throw new NotSupportedException($"Property {name}: the Table service has no type for {value.GetType()}.");
        }
    }

    public static string FormatInstant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseInstant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static double ParseDouble(string text) => text switch
    {
        "INF" => double.PositiveInfinity,
        "-INF" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private static object ReadNumber(JsonElement json)
    {
        var isIntegral = json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        return isIntegral ? Fits(json.TryGetInt32(out var number), number) : json.GetDouble();
    }

    private static void WriteDouble(Utf8JsonWriter json, string name, double number)
    {
        json.WriteString(name + EdmType.Annotation, EdmType.Double);
        if (double.IsFinite(number)) json.WriteNumber(name, number);
        else json.WriteString(name, double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
    }

    private static void Annotated(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name + EdmType.Annotation, type);
        json.WriteString(name, value);
    }

    private static object Text<T>(JsonElement json, Func<string, T> parse)
        where T : notnull
    {
        if (json.ValueKind != JsonValueKind.String) throw new FormatException($"A JSON {json.ValueKind} is no {typeof(T).Name}.");
        try
        {
            return parse(json.GetString()!);
        }
        catch (OverflowException)
        {
            throw new FormatException($"Too large for {typeof(T).Name}.");
        }
    }

    private static object Fits(bool fits, object value) => fits ? value : throw new FormatException("The number does not fit its type.");
}
