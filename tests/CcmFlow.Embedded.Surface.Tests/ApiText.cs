using System.Globalization;
using System.Reflection;
using System.Text;

namespace CcmFlow.Embedded.Surface.Tests;

/// <summary>How the manifests write names, parameters, constraints and literals.</summary>
internal static class ApiText
{
    public static string Name(Type type)
    {
        if (type.IsGenericParameter) return type.Name;
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsPointer) return Name(type.GetElementType()!) + "*";
        if (type.IsByRef) return "ref " + Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var arguments = type.GetGenericArguments();
        var text = new StringBuilder();
        var used = 0;
        foreach (var part in Nesting(type.IsGenericType && !type.IsGenericTypeDefinition ? type.GetGenericTypeDefinition() : type))
        {
            text.Append(text.Length > 0 ? "." : part.Namespace is { Length: > 0 } space ? space + "." : "");
            text.Append(part.Name.Split('`')[0]);
            var count = part.GetGenericArguments().Length;
            if (count > used) text.Append('<').AppendJoin(", ", arguments[used..count].Select(Name)).Append('>');
            used = Math.Max(used, count);
        }
        return text.ToString();
    }

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    public static string Parameter(ParameterInfo parameter)
    {
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return $"{Direction(parameter)}{Name(type)} {parameter.Name}{Default(parameter)}";
    }

    public static string Constraints(Type[] parameters) => string.Concat(parameters
        .Select(parameter => (parameter.Name, All: Constraints(parameter)))
        .Where(parameter => parameter.All.Count > 0)
        .Select(parameter => $" where {parameter.Name} : {string.Join(", ", parameter.All)}"));

    public static string Obsolete(MemberInfo member) =>
        member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ObsoleteAttribute") ? " [Obsolete]" : "";

    public static string Argument(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        Type type => $"typeof({Name(type)})",
        IReadOnlyCollection<CustomAttributeTypedArgument> list => $"{{{string.Join(", ", list.Select(Argument))}}}",
        _ => Literal(argument.Value),
    };

    public static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"",
        bool flag => flag ? "true" : "false",
        char character => $"'{character}'",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static List<Type> Nesting(Type type)
    {
        var chain = new List<Type>();
        for (var part = type; part is not null; part = part.DeclaringType) chain.Insert(0, part);
        return chain;
    }

    private static string Direction(ParameterInfo parameter) => parameter.ParameterType.IsByRef
        ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref "
        : parameter.CustomAttributes.Any(attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : "";

    private static string Default(ParameterInfo parameter) => parameter switch
    {
        { HasDefaultValue: true, RawDefaultValue: null } => " = default",
        { HasDefaultValue: true } => " = " + Literal(parameter.RawDefaultValue),
        { IsOptional: true } => " = default",
        _ => "",
    };

    private static List<string> Constraints(Type parameter)
    {
        var special = parameter.GenericParameterAttributes;
        var isStruct = special.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var all = new List<string>();
        if (special.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) all.Add("class");
        if (isStruct) all.Add("struct");
        all.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name).Order(StringComparer.Ordinal));
        if (!isStruct && special.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint)) all.Add("new()");
        return all;
    }
}
