using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Two functions that the same request would start: which one runs would be chance.</summary>
internal static class HttpRouteConflicts
{
    public static void Find(IEnumerable<FunctionExecutable> functions, StartupErrors errors)
    {
        var routes = functions
            .Where(function => function.Descriptor.Trigger is HttpTriggerAttribute)
            .Select(function => (Function: function.Descriptor, Trigger: (HttpTriggerAttribute)function.Descriptor.Trigger))
            .GroupBy(route => Shape(route.Trigger.Route ?? route.Function.Name))
            .Where(twins => twins.Key is not null);
        foreach (var twins in routes)
        {
            var seen = new List<(FunctionDescriptor Function, HttpTriggerAttribute Trigger)>();
            foreach (var route in twins)
            {
                if (seen.FirstOrDefault(other => SharesMethod(other.Trigger, route.Trigger)) is { Function: { } first })
                    errors.Add(route.Function, $"function '{first.Name}' has the same route and method.");
                seen.Add(route);
            }
        }
    }

    /// <summary>
    /// Names of parameters, defaults and whether they may be missing do not tell routes apart; constraints and catch-alls do. Null: the
    /// route is not valid, which is told where its parameters are bound.
    /// </summary>
    private static string? Shape(string route)
    {
        try
        {
            return string.Join('/', RoutePatternFactory.Parse(route).PathSegments.Select(segment => string.Concat(segment.Parts.Select(Shape))));
        }
        catch (RoutePatternException)
        {
            return null;
        }
    }

    private static string Shape(RoutePatternPart part) => part switch
    {
        RoutePatternParameterPart parameter => $"{{{(parameter.IsCatchAll ? "*" : "")}{string.Join(':', parameter.ParameterPolicies.Select(policy => policy.Content?.ToUpperInvariant()).Order())}}}",
        RoutePatternLiteralPart literal => literal.Content.ToUpperInvariant(),
        RoutePatternSeparatorPart separator => separator.Content,
        _ => "",
    };

    private static bool SharesMethod(HttpTriggerAttribute one, HttpTriggerAttribute other) =>
        one.Methods is not { Length: > 0 } || other.Methods is not { Length: > 0 } || one.Methods.Intersect(other.Methods, StringComparer.OrdinalIgnoreCase).Any();
}
