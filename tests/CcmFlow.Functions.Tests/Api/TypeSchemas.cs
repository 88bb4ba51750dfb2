using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CcmFlow.Functions.Hosting;
using CcmFlow.Rules.Calendar;

namespace CcmFlow.Functions.Tests.Api;

/// <summary>
/// The schemas that the API's document has to have, from the types that the app reads and writes. What a person wrote into the document about a field (its meaning, its bounds) is
/// kept; its type, its values, and which fields there are come from here.
/// </summary>
internal sealed class TypeSchemas(JsonObject written)
{
    private static readonly string[] Told = ["description", "default", "minimum", "maximum", "minLength", "maxLength", "pattern"];
    private static readonly JsonSerializerOptions Wire = new(CcmJson.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly Dictionary<Type, JsonObject> Simple = new()
    {
        [typeof(string)] = Of("string"), [typeof(bool)] = Of("boolean"), [typeof(int)] = Of("integer"), [typeof(long)] = Of("integer"), [typeof(decimal)] = Of("number"), [typeof(double)] = Of("number"),
        [typeof(char)] = Of("string"), [typeof(DateOnly)] = Of("string", "date"), [typeof(DateTimeOffset)] = Of("string", "date-time"), [typeof(DateTime)] = Of("string"), [typeof(TimeOnly)] = Of("string"), [typeof(TimeSpan)] = Of("string"),
        [typeof(ServiceMonth)] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}$" }, [typeof(JsonObject)] = Of("object"), [typeof(Uri)] = Of("string", "uri"),
    };

    private readonly Dictionary<Type, string> names = [];
    private readonly NullabilityInfoContext nullability = new();

    /// <summary>By name, in the order in which they were asked for and found.</summary>
    public JsonObject Components { get; } = [];

    /// <summary>What is answered: every field that is always there is required.</summary>
    public TypeSchemas Answer(string name, Type type)
    {
        names[type] = name;
        Components[name] = null;
        return this;
    }

    public TypeSchemas Build()
    {
        foreach (var (type, name) in names.ToList()) Components[name] = Body(type, name, null);
        return this;
    }

    /// <summary>What is asked: nothing but these fields, and required what a person wrote that is.</summary>
    public TypeSchemas Request(string name, Type type, bool whole = false)
    {
        var schema = Body(type, name, null, request: true);
        schema.Remove("required");
        if (whole) schema["required"] = new JsonArray([.. schema["properties"]!.AsObject().Select(p => (JsonNode)p.Key)]);
        else if (written[name]?["required"] is JsonArray required) schema["required"] = required.DeepClone();
        schema["additionalProperties"] = false;
        var properties = schema["properties"]!.AsObject();
        foreach (var asked in whole ? [] : (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>())) NotNull(properties[asked]!.AsObject());
        foreach (var (field, told) in properties)
            if (written[name]?["properties"]?[field]?["enum"] is JsonArray values) told!["enum"] = values.DeepClone();
        if (!Components.TryAdd(name, schema)) throw new InvalidOperationException($"{name} is the name of something that is answered.");
        return this;
    }

    private static JsonObject Of(string type, string? format = null) => format is null ? new JsonObject { ["type"] = type } : new JsonObject { ["type"] = type, ["format"] = format };

    private JsonObject Body(Type type, string name, (string Property, string Value)? discriminator, bool request = false, JsonObject? inline = null)
    {
        var info = Wire.GetTypeInfo(type);
        var before = written[name] as JsonObject ?? inline;
        var schema = Keep(Of("object"), before);
        if (info.PolymorphismOptions is { } shapes && discriminator is null)
        {
            schema.Remove("type");
            schema["oneOf"] = new JsonArray([.. shapes.DerivedTypes.Select(d => (JsonNode)Named(d.DerivedType, (shapes.TypeDiscriminatorPropertyName, (string)d.TypeDiscriminator!), null))]);
            return schema;
        }
        var (properties, required) = (new JsonObject(), new JsonArray());
        if (discriminator is var (property, value))
        {
            properties[property] = new JsonObject { ["const"] = value };
            required.Add(property);
        }
        foreach (var member in info.Properties.Where(p => p.Get is not null && (!request || p.Set is not null || p.AssociatedParameter is not null)))
        {
            var (empty, told) = (MayBeNull(member), before?["properties"]?[member.Name] as JsonObject);
            properties[member.Name] = Keep(Or(empty, Schema(member.PropertyType, told)), told);
            if (!empty) required.Add(member.Name);
        }
        schema["properties"] = properties;
        if (required.Count > 0) schema["required"] = required;
        return schema;
    }

    private bool MayBeNull(JsonPropertyInfo member) =>
        Nullable.GetUnderlyingType(member.PropertyType) is not null
        || (!member.PropertyType.IsValueType && member.AttributeProvider is PropertyInfo property && nullability.Create(property).ReadState == NullabilityState.Nullable);

    private JsonObject Schema(Type type, JsonObject? before)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple.TryGetValue(type, out var simple)) return simple.DeepClone().AsObject();
        if (type.IsEnum) return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(n => (JsonNode)n)]) };
        var info = Wire.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Schema(info.ElementType!, before?["items"] as JsonObject) },
            JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Schema(info.ElementType!, null) },
            JsonTypeInfoKind.Object => Named(type, null, before),
            _ => throw new InvalidOperationException($"How {type} is written is not known here."),
        };
    }

    private JsonObject Named(Type type, (string, string)? discriminator, JsonObject? inline)
    {
        if (!names.TryGetValue(type, out var name))
        {
            name = names.ContainsValue(type.Name) ? $"{type.Namespace!.Split('.')[^1]}{type.Name}" : type.Name;
            names[type] = name;
            Components[name] = null;
            Components[name] = Body(type, name, discriminator, inline: inline);
        }
        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private static JsonObject Or(bool empty, JsonObject schema)
    {
        if (!empty) return schema;
        if (schema["type"] is not { } type) return new JsonObject { ["anyOf"] = new JsonArray(schema, Of("null")) };
        schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        if (schema["enum"] is JsonArray values) values.Add(null);
        return schema;
    }

    private static void NotNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types) schema["type"] = types[0]!.DeepClone();
        if (schema["enum"] is JsonArray values) schema["enum"] = new JsonArray([.. values.Where(v => v is not null).Select(v => v!.DeepClone())]);
    }

    private static JsonObject Keep(JsonObject schema, JsonObject? before)
    {
        foreach (var name in Told)
            if (before?[name] is { } told) schema[name] = told.DeepClone();
        return schema;
    }
}
