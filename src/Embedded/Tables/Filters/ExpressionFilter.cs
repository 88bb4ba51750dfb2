using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using Azure.Data.Tables.Models;
using CcmFlow.Embedded.Tables.Wire;

namespace CcmFlow.Embedded.Tables.Filters;

/// <summary>
/// A lambda over an entity as the service's filter text. Comparisons of one property with one value, joined by
/// <c>&amp;&amp;</c>, <c>||</c> and <c>!</c>; what does not use the entity is evaluated here and now.
/// </summary>
internal static class ExpressionFilter
{
    public static string Translate<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Condition(filter.Body, filter.Parameters[0]);
    }

    private static string Condition(Expression node, ParameterExpression entity) => node switch
    {
        _ when !EntityUse.In(node, entity) => (bool)Evaluate(node)! ? "true" : "false",
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => Joined(both, "and", entity),
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => Joined(either, "or", entity),
        BinaryExpression comparison when OperatorOf(comparison.NodeType) is { } op => Comparison(comparison, op, entity),
        UnaryExpression { NodeType: ExpressionType.Not } not => $"not {Operand(not.Operand, entity)}",
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Condition(convert.Operand, entity),
        MethodCallExpression { Method.Name: nameof(Equals), Object: { } left, Arguments: [var right] } => Compare(left, "eq", right, entity),
        MethodCallExpression { Method.Name: nameof(Equals), Object: null, Arguments: [var left, var right] } => Compare(left, "eq", right, entity),
        _ when PropertyOf(node, entity) is { } flag => $"{flag} eq true",
        _ => throw Untranslatable(node),
    };

    private static string Joined(BinaryExpression node, string word, ParameterExpression entity) =>
        $"{Operand(node.Left, entity)} {word} {Operand(node.Right, entity)}";

    private static string Operand(Expression node, ParameterExpression entity) => $"({Condition(node, entity)})";

    private static string Comparison(BinaryExpression comparison, string op, ParameterExpression entity)
    {
        // string.Compare(a, b) >= 0 and a.CompareTo(b) >= 0 mean a >= b.
        if (ComparedTexts(comparison.Left) is { } texts && IsZero(comparison.Right)) return Compare(texts.Left, op, texts.Right, entity);
        if (ComparedTexts(comparison.Right) is { } turned && IsZero(comparison.Left)) return Compare(turned.Left, Turned(op), turned.Right, entity);
        return Compare(comparison.Left, op, comparison.Right, entity);
    }

    private static string Compare(Expression left, string op, Expression right, ParameterExpression entity)
    {
        if (PropertyOf(left, entity) is { } property && !EntityUse.In(right, entity)) return $"{property} {op} {LiteralFor(left, op, right)}";
        if (PropertyOf(right, entity) is { } other && !EntityUse.In(left, entity)) return $"{other} {Turned(op)} {LiteralFor(right, op, left)}";
        throw Untranslatable(left);
    }

    private static string LiteralFor(Expression property, string op, Expression value)
    {
        var literal = Evaluate(value);
        // The compiler compares enums as their numbers; in the table they are names.
        var type = Unconverted(property).Type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum && op is not ("eq" or "ne"))
            throw new NotSupportedException($"The Table service holds the names of {type.Name}, whose order is the alphabet's: compare for equality only.");
        return FilterText.Literal(AsStored(type, literal));
    }

    /// <summary>A literal of the property's own type: of another one the service finds nothing (an Int64 is <c>5L</c>, an Int32 <c>5</c>).</summary>
    private static object? AsStored(Type type, object? literal) => literal switch
    {
        not (null or Enum) when type.IsEnum => Enum.ToObject(type, literal),
        long number when type == typeof(int) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        int number when type == typeof(long) => (long)number,
        int or long when type == typeof(double) => Convert.ToDouble(literal, CultureInfo.InvariantCulture),
        double number when type == typeof(int) && number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue => (int)number,
        _ => literal,
    };

    private static string? PropertyOf(Expression node, ParameterExpression entity) => Unconverted(node) switch
    {
        MemberExpression { Member: PropertyInfo { Name: "Value" } member, Expression: { } inner }
            when Nullable.GetUnderlyingType(member.DeclaringType!) is not null => PropertyOf(inner, entity),
        MemberExpression { Member: PropertyInfo member, Expression: { } inner } when Unconverted(inner) == entity => NameOf(member),
        MethodCallExpression { Object: { } inner, Arguments: [var key], Method.Name: { } method }
            when Unconverted(inner) == entity && IsGetter(method) => (string?)Evaluate(key),
        _ => null,
    };

    private static bool IsGetter(string method) => method == "get_Item" || method.StartsWith("Get", StringComparison.Ordinal);

    private static string NameOf(PropertyInfo member) =>
        member.DeclaringType == typeof(TableItem) && member.Name == nameof(TableItem.Name)
            ? PropertyNames.TableName
            : member.GetCustomAttribute<DataMemberAttribute>()?.Name ?? member.Name;

    private static (Expression Left, Expression Right)? ComparedTexts(Expression node) => node switch
    {
        MethodCallExpression { Method: { Name: nameof(string.Compare) or nameof(string.CompareOrdinal) } method, Arguments: [var left, var right] }
            when method.DeclaringType == typeof(string) => (left, right),
        MethodCallExpression { Method.Name: nameof(string.CompareTo), Object: { } left, Arguments: [var right] } => (left, right),
        _ => null,
    };

    private static bool IsZero(Expression node) => node is ConstantExpression { Value: 0 };

    private static Expression Unconverted(Expression node)
    {
        while (node is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert) node = convert.Operand;
        return node;
    }

    private static string? OperatorOf(ExpressionType type) => type switch
    {
        ExpressionType.Equal => "eq",
        ExpressionType.NotEqual => "ne",
        ExpressionType.LessThan => "lt",
        ExpressionType.LessThanOrEqual => "le",
        ExpressionType.GreaterThan => "gt",
        ExpressionType.GreaterThanOrEqual => "ge",
        _ => null,
    };

    private static string Turned(string op) => op switch
    {
        "lt" => "gt",
        "le" => "ge",
        "gt" => "lt",
        "ge" => "le",
        _ => op,
    };

    private static object? Evaluate(Expression node) => node switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Evaluate(member.Expression)),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(node, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static NotSupportedException Untranslatable(Expression node) =>
        new($"The Table service cannot filter by this expression ({node.NodeType}): compare one property with one value, joined by &&, || and !.");
}
