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
    public static void Write(Utf8JsonWriter json, string name, object? value, Annotations annotations = Annotations.Sent)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case string text: json.WriteString(name, text); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case int number: json.WriteNumber(name, number); break;
            case double number: WriteDouble(json, name, number, annotations); break;
            case Enum member: json.WriteString(name, member.ToString()); break;
            // Stored as some other instant without a word otherwise: by the zone of the machine that it happens to run on.
            case DateTime { Kind: not DateTimeKind.Utc } instant:
                throw new NotSupportedException($"Property {name}: a DateTime must be UTC, not {instant.Kind}; use DateTime.SpecifyKind or a DateTimeOffset.");
            default:
                var (type, typed) = Typed(name, value);
                if (annotations != Annotations.None) json.WriteString(name + EdmType.Annotation, type);
                json.WriteString(name, typed);
                break;
        }
    }

    private static (string Type, string Text) Typed(string name, object value) => value switch
    {
        long number => (EdmType.Int64, number.ToString(CultureInfo.InvariantCulture)),
        Guid guid => (EdmType.Guid, guid.ToString("D")),
        DateTimeOffset instant => (EdmType.DateTime, FormatInstant(instant)),
        DateTime instant => (EdmType.DateTime, FormatInstant(instant)),
        byte[] bytes => (EdmType.Binary, Convert.ToBase64String(bytes)),
        BinaryData data => (EdmType.Binary, Convert.ToBase64String(data)),
        _ => throw new NotSupportedException($"Property {name}: the Table service has no type for {value.GetType()}."),
    };

    public static string FormatInstant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseInstant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    /// <summary>Always with a point or an exponent: without, the service takes it for an integer.</summary>
    public static string FormatDouble(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? text + ".0" : text;
    }

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

    private static void WriteDouble(Utf8JsonWriter json, string name, double number, Annotations annotations)
    {
        var finite = double.IsFinite(number);
        if (annotations == Annotations.Sent || (annotations == Annotations.Needed && !finite)) json.WriteString(name + EdmType.Annotation, EdmType.Double);
        if (!finite) json.WriteString(name, double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        else
        {
            json.WritePropertyName(name);
            json.WriteRawValue(FormatDouble(number));
        }
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
