using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Azure.Data.Tables;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>How a CLR type that implements <see cref="ITableEntity"/> is written as and read from an entity. One a type, kept.</summary>
internal sealed class EntityMap
{
    private static readonly ConcurrentDictionary<Type, EntityMap> Maps = new();
    private readonly Type type;
    private readonly EntityProperty[] properties;

    private EntityMap(Type type)
    {
        this.type = type;
        var mapped = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsMapped);
        properties = [.. mapped.Select(property => new EntityProperty(property))];
    }

    public static EntityMap Of(Type type) => Maps.GetOrAdd(type, static type => new EntityMap(type));

    public static void Write(Utf8JsonWriter json, ITableEntity entity)
    {
        json.WriteStartObject();
        if (entity is IDictionary<string, object?> dictionary) WriteDictionary(json, dictionary);
        else Of(entity.GetType()).WriteProperties(json, entity);
        json.WriteEndObject();
    }

    public static T Read<T>(JsonElement json, string? etagHeader)
        where T : class, ITableEntity
    {
        var values = EdmJson.ReadEntity(json);
        if (etagHeader is not null) values.TryAdd(PropertyNames.ODataETag, etagHeader);
        if (typeof(T) == typeof(TableEntity) || typeof(T) == typeof(ITableEntity)) return (T)(object)new TableEntity(values);
        return (T)Of(typeof(T)).ReadProperties(values);
    }

    private static void WriteDictionary(Utf8JsonWriter json, IDictionary<string, object?> values)
    {
        foreach (var (name, value) in values)
        {
            if (!PropertyNames.IsFromService(name)) EdmJson.Write(json, name, value);
        }
    }

    private static bool IsMapped(PropertyInfo property) =>
        property.CanRead && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null;

    private void WriteProperties(Utf8JsonWriter json, object entity)
    {
        foreach (var property in properties)
        {
            if (!PropertyNames.IsFromService(property.Name)) EdmJson.Write(json, property.Name, property.Get(entity));
        }
    }

    private object ReadProperties(Dictionary<string, object?> values)
    {
        var entity = Activator.CreateInstance(type)!;
        foreach (var property in properties)
        {
            var name = property.Name == PropertyNames.ETag ? PropertyNames.ODataETag : property.Name;
            if (property.CanSet && values.TryGetValue(name, out var value)) property.Set(entity, value);
        }
        return entity;
    }
}
