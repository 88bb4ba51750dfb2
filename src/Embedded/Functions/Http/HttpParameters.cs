using System.Reflection;
using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>The parameters of an HTTP function: request, body and route values.</summary>
internal static class HttpParameters
{
    public static Func<ParameterInfo, ParameterBinder?>? For(FunctionDescriptor function, HttpTriggerAttribute trigger, StartupErrors errors)
    {
        if (trigger.AuthLevel is AuthorizationLevel.User)
        {
            errors.Add(function, function.TriggerParameter, "the authorization level User is not supported.");
        }
        try
        {
            var route = RoutePatternFactory.Parse(trigger.Route ?? function.Name);
            return parameter => Bind(parameter, route);
        }
        catch (RoutePatternException exception)
        {
            errors.Add(function, function.TriggerParameter, $"the route '{trigger.Route}' is not valid: {exception.Message}");
            return null;
        }
    }

    private static ParameterBinder? Bind(ParameterInfo parameter, RoutePattern route) => parameter switch
    {
        _ when parameter.ParameterType == typeof(HttpRequest) => context => new(HttpInvocation.Require(context).Request),
        _ when parameter.ParameterType == typeof(HttpContext) => context => new(HttpInvocation.Require(context)),
        _ when parameter.IsDefined(typeof(FromBodyAttribute)) => JsonBody.Bind(parameter),
        _ when route.GetParameter(parameter.Name!) is not null => RouteValue.Bind(parameter),
        _ => null,
    };
}
