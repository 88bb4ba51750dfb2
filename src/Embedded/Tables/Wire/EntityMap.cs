using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Azure;
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

    /// <exception cref="RequestFailedException">A limit of the service is broken; nothing has been sent.</exception>
    public static void Write(Utf8JsonWriter json, ITableEntity entity)
    {
        var limits = new EntityLimits();
        json.WriteStartObject();
        if (entity is IDictionary<string, object?> dictionary) WriteDictionary(json, dictionary, ref limits);
        else Of(entity.GetType()).WriteProperties(json, entity, ref limits);
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

    private static void WriteDictionary(Utf8JsonWriter json, IDictionary<string, object?> values, ref EntityLimits limits)
    {
        foreach (var (name, value) in values) Write(json, name, value, ref limits);
    }

    private static void Write(Utf8JsonWriter json, string name, object? value, ref EntityLimits limits)
    {
        if (PropertyNames.IsFromService(name)) return;
        if (PropertyNames.IsKey(name)) NotSent.CheckKey(name, value as string);
        else if (limits.Add(name, value) is { } fault) throw NotSent.Entity(fault, name);
        EdmJson.Write(json, name, value);
    }

    private static bool IsMapped(PropertyInfo property) =>
        property.CanRead && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<IgnoreDataMemberAttribute>() is null;

    private void WriteProperties(Utf8JsonWriter json, object entity, ref EntityLimits limits)
    {
        foreach (var property in properties) Write(json, property.Name, property.Get(entity), ref limits);
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
