using System.Text.RegularExpressions;
using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Two functions that the same request would start: which one runs would be chance.</summary>
internal static partial class HttpRouteConflicts
{
    public static void Find(IEnumerable<FunctionExecutable> functions, StartupErrors errors)
    {
        var routes = functions
            .Where(function => function.Descriptor.Trigger is HttpTriggerAttribute)
            .Select(function => (Function: function.Descriptor, Trigger: (HttpTriggerAttribute)function.Descriptor.Trigger))
            .GroupBy(route => Shape(route.Trigger.Route ?? route.Function.Name));
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

    /// <summary>Names of parameters do not tell routes apart; constraints do.</summary>
    private static string Shape(string route) => ParameterName().Replace(route.Trim('/').ToUpperInvariant(), "{");

    private static bool SharesMethod(HttpTriggerAttribute one, HttpTriggerAttribute other) =>
        one.Methods is not { Length: > 0 } || other.Methods is not { Length: > 0 } || one.Methods.Intersect(other.Methods, StringComparer.OrdinalIgnoreCase).Any();

    [GeneratedRegex("{[A-Z_][A-Z0-9_]*")]
    private static partial Regex ParameterName();
}
