using System.Reflection;

namespace CcmFlow.Embedded.Surface.Tests;

/// <summary>Lists the public and protected surface of types in the format of the manifests.</summary>
public static class ApiListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // The attributes that say how a type is used; the manifests hold these and no others.
    private static readonly HashSet<string> ListedAttributes =
    [
        "AttributeUsageAttribute", "ObsoleteAttribute", "FlagsAttribute", "BindingCapabilitiesAttribute", "AllowConverterFallbackAttribute",
        "InputConverterAttribute", "SupportsDeferredBindingAttribute", "ConverterFallbackBehaviorAttribute", "DurableTaskAttribute", "DefaultValueAttribute",
    ];

    /// <summary>Everything visible of an assembly but our own namespaces.</summary>
    public static IReadOnlyList<PublicType> Of(Assembly assembly) => Of(assembly.GetTypes());

    public static IReadOnlyList<PublicType> Of(IEnumerable<Type> types) =>
        [.. types.Where(Visible).Where(type => !IsOurs(type)).OrderBy(type => type.FullName, StringComparer.Ordinal).Select(List)];

    internal static bool Visible(Type type) => type.IsNested
        ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && Visible(type.DeclaringType!)
        : type.IsPublic;

    private static bool IsOurs(Type type) => type.Namespace is "CcmFlow" || type.Namespace?.StartsWith("CcmFlow.", StringComparison.Ordinal) == true;

    private static PublicType List(Type type)
    {
        var name = ApiText.Name(type);
        return new(name, Head(type, name), Attributes(type).Concat(Members(type, name)).ToHashSet());
    }

    private static string Head(Type type, string name)
    {
        var kind = Kind(type);
        var bases = Bases(type, kind).ToList();
        var parameters = type.IsGenericTypeDefinition ? type.GetGenericArguments() : [];
        return $"Type {Modifier(type, kind)}{kind} {name}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{ApiText.Constraints(parameters)}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsValueType: true } => "struct",
        { IsInterface: true } => "interface",
        { BaseType.FullName: "System.MulticastDelegate" } => "delegate",
        _ => "class",
    };

    private static string Modifier(Type type, string kind) => kind switch
    {
        "class" when type.IsAbstract && type.IsSealed => "static ",
        "class" when type.IsAbstract => "abstract ",
        "class" when type.IsSealed => "sealed ",
        "struct" when type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute") => "readonly ",
        _ => "",
    };

    private static IEnumerable<string> Bases(Type type, string kind)
    {
        if (kind == "enum") return [ApiText.Name(Enum.GetUnderlyingType(type))];
        if (kind == "delegate") return [];
        var interfaces = type.GetInterfaces()
            .Where(i => Visible(i.IsGenericType ? i.GetGenericTypeDefinition() : i))
            .Select(ApiText.Name)
            .Order(StringComparer.Ordinal);
        return kind == "class" && type.BaseType is { FullName: not "System.Object" } parent ? interfaces.Prepend(ApiText.Name(parent)) : interfaces;
    }

    private static IEnumerable<string> Attributes(Type type) => type.CustomAttributes
        .Where(attribute => ListedAttributes.Contains(attribute.AttributeType.Name))
        .Select(attribute => $"Attr [{ApiText.Name(attribute.AttributeType)}({string.Join(", ", attribute.ConstructorArguments.Select(ApiText.Argument)
            .Concat(attribute.NamedArguments.Select(argument => argument.MemberName + " = " + ApiText.Argument(argument.TypedValue))))})]");

    private static IEnumerable<string> Members(Type type, string name) => Kind(type) switch
    {
        "enum" => type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"EnumValue {name}.{field.Name} = {field.GetRawConstantValue()}"),
        "delegate" => [$"Delegate {ApiText.Name(type.GetMethod("Invoke")!.ReturnType)} {name}({ApiText.Parameters(type.GetMethod("Invoke")!)})"],
        _ => [.. Constructors(type, name), .. Properties(type, name), .. Events(type, name), .. Fields(type, name), .. Methods(type, name)],
    };

    private static IEnumerable<string> Constructors(Type type, string name) => type.GetConstructors(Declared)
        .Where(constructor => Shown(constructor) && !constructor.IsStatic && !(type.IsSealed && !constructor.IsPublic))
        .Select(constructor => $"Ctor {Access(constructor)}{name}({ApiText.Parameters(constructor)}){ApiText.Obsolete(constructor)}");

    private static IEnumerable<string> Properties(Type type, string name)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            var (get, set) = (property.GetGetMethod(true), property.GetSetMethod(true));
            if ((get is not null && Shown(get) ? get : set is not null && Shown(set) ? set : null) is not { } main) continue;
            var accessors = (get is not null && Shown(get) ? Accessor(get, main, "get") : "")
                + (set is not null && Shown(set) ? Accessor(set, main, IsInit(set) ? "init" : "set") : "");
            var required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
            var index = property.GetIndexParameters();
            var member = index.Length > 0 ? $"this[{string.Join(", ", index.Select(ApiText.Parameter))}]" : property.Name;
            yield return $"Property {Access(main)}{Modifiers(main, type)}{required}{ApiText.Name(property.PropertyType)} {name}.{member} {{ {accessors}}}{ApiText.Obsolete(property)}";
        }
    }

    private static string Accessor(MethodInfo accessor, MethodInfo main, string word) => $"{(accessor.IsPublic || !main.IsPublic ? "" : "protected ")}{word}; ";

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static IEnumerable<string> Events(Type type, string name) => type.GetEvents(Declared)
        .Where(e => Shown(e.AddMethod!))
        .Select(e => $"Event {Access(e.AddMethod!)}{Modifiers(e.AddMethod!, type)}{ApiText.Name(e.EventHandlerType!)} {name}.{e.Name}");

    private static IEnumerable<string> Fields(Type type, string name) => type.GetFields(Declared)
        .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
        .Select(field => $"Field {(field.IsPublic ? "" : "protected ")}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}"
            + $"{(field.IsInitOnly ? "readonly " : "")}{ApiText.Name(field.FieldType)} {name}.{field.Name}"
            + (field.IsLiteral ? " = " + ApiText.Literal(field.GetRawConstantValue()) : ""));

    private static IEnumerable<string> Methods(Type type, string name)
    {
        var accessors = type.GetProperties(Declared).SelectMany(property => property.GetAccessors(true))
            .Concat(type.GetEvents(Declared).SelectMany(e => new[] { e.AddMethod!, e.RemoveMethod! }))
            .ToHashSet();
        foreach (var method in type.GetMethods(Declared))
        {
            if (!Shown(method) || accessors.Contains(method) || method.Name.Contains('<') || (type.IsSealed && !method.IsPublic && !type.IsAbstract)) continue;
            var generic = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
            var extension = method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ExtensionAttribute") ? "this " : "";
            yield return $"Method {Access(method)}{Modifiers(method, type)}{ApiText.Name(method.ReturnType)} {name}.{method.Name}"
                + (generic.Length > 0 ? $"<{string.Join(", ", generic.Select(argument => argument.Name))}>" : "")
                + $"({extension}{ApiText.Parameters(method)}){ApiText.Constraints(generic)}{ApiText.Obsolete(method)}";
        }
    }

    private static bool Shown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodInfo method, Type type)
    {
        if (type.IsInterface) return method.IsStatic ? "static " : method.IsAbstract ? "" : "default ";
        if (method.IsStatic) return "static ";
        if (!method.IsVirtual) return "";
        var opensSlot = (method.Attributes & MethodAttributes.NewSlot) != 0;
        if (method.IsAbstract) return opensSlot ? "abstract " : "abstract override ";
        if (opensSlot) return method.IsFinal ? "" : "virtual ";
        return method.IsFinal ? "sealed override " : "override ";
    }
}
