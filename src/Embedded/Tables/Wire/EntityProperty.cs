using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using Azure;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>One mapped property: its name in the table and compiled accessors.</summary>
internal sealed class EntityProperty
{
    private static readonly HashSet<Type> Supported =
    [
        typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset),
        typeof(byte[]), typeof(BinaryData), typeof(ETag),
    ];

    private readonly Type type;
    private readonly string clrName;
    private readonly Func<object, object?> getter;
    private readonly Action<object, object?>? setter;

    public EntityProperty(PropertyInfo property)
    {
        type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        clrName = $"{property.DeclaringType?.Name}.{property.Name}";
        // The real client writes such a property as it can and reads it back as its default: data would be lost without a word.
        if (!Supported.Contains(type) && !type.IsEnum)
            throw new NotSupportedException($"{clrName}: the Table service has no type for {property.PropertyType}.");
        Name = property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name;
        getter = CompileGetter(property);
        setter = property.CanWrite ? CompileSetter(property) : null;
    }

    public string Name { get; }

    public bool CanSet => setter is not null;

    public object? Get(object entity) => getter(entity);

    public void Set(object entity, object? value)
    {
        // Absent values leave what the constructor put there, as null cannot be stored.
        if (value is not null) setter!(entity, Convert(value));
    }

    private object Convert(object value) => value switch
    {
        _ when type.IsInstanceOfType(value) => value,
        // The text is not shown: it may be a patient's.
        string text when type.IsEnum => Enum.TryParse(type, text, out var member) ? member! : throw new InvalidOperationException($"{clrName} is {type}; the table holds a name that it does not have."),
        string text when type == typeof(ETag) => new ETag(text),
        DateTimeOffset instant when type == typeof(DateTime) => instant.UtcDateTime,
        byte[] bytes when type == typeof(BinaryData) => new BinaryData(bytes),
        int number when type == typeof(double) => (double)number,
        int number when type == typeof(long) => (long)number,
        _ => throw new InvalidOperationException($"{clrName} is {type}; the table holds {value.GetType()}."),
    };

    private static Func<object, object?> CompileGetter(PropertyInfo property)
    {
        var entity = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(entity, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), entity).Compile();
    }

    private static Action<object, object?> CompileSetter(PropertyInfo property)
    {
        var entity = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var target = Expression.Property(Expression.Convert(entity, property.DeclaringType!), property);
        var write = Expression.Assign(target, Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object?>>(write, entity, value).Compile();
    }
}
