using System.Globalization;
using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Gives a route value as a string or as anything that can be parsed from one.</summary>
internal static class RouteValue
{
    public static ParameterBinder? Bind(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (ParserOf(type) is not { } parse) return null;
        var name = parameter.Name!;
        var missing = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        var optional = parameter.HasDefaultValue || !parameter.ParameterType.IsValueType || type != parameter.ParameterType;
        return context => HttpInvocation.Require(context).Request.RouteValues.TryGetValue(name, out var value)
            && Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text
                ? new(parse(text) ?? throw new BadHttpRequestException("A value of the route has the wrong form."))
                : optional ? new(missing) : throw new BadHttpRequestException("A value of the route is missing.");
    }

    private static Func<string, object?>? ParserOf(Type type)
    {
        if (type == typeof(string)) return text => text;
        if (!type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))) return null;
        return typeof(RouteValue).GetMethod(nameof(Parse), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .CreateDelegate<Func<string, object?>>();
    }

    private static object? Parse<T>(string text)
        where T : IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;
}
