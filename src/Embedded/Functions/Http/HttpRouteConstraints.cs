using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>
/// A constraint that does not exist or whose argument is wrong. Routing finds out at the first request, and then answers 500 to every
/// request, to whichever function.
/// </summary>
internal static class HttpRouteConstraints
{
    /// <param name="policies">Knows the app's own constraints too.</param>
    public static void Check(IEnumerable<FunctionExecutable> functions, ParameterPolicyFactory policies)
    {
        var errors = new StartupErrors();
        foreach (var function in functions.Select(function => function.Descriptor))
        {
            if (function.Trigger is not HttpTriggerAttribute trigger) continue;
            var used = RoutePatternFactory.Parse(trigger.Route ?? function.Name).Parameters.SelectMany(parameter => parameter.ParameterPolicies, (parameter, policy) => (parameter, policy));
            foreach (var (parameter, policy) in used)
            {
                if (Fault(policies, parameter, policy) is { } fault)
                    errors.Add(function, function.TriggerParameter, $"the constraint '{policy.Content}' of the route '{trigger.Route}' is not valid: {fault}");
            }
        }
        errors.ThrowIfAny();
    }

    private static string? Fault(ParameterPolicyFactory policies, RoutePatternParameterPart parameter, RoutePatternParameterPolicyReference policy)
    {
        try
        {
            policies.Create(parameter, policy);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or RouteCreationException)
        {
            return fault.Message;
        }
    }
}
