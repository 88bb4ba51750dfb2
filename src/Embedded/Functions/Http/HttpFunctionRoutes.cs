using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Maps HTTP functions to routes under the prefix of host.json.</summary>
internal static class HttpFunctionRoutes
{
    public static void Map(
        IEndpointRouteBuilder routes, IEnumerable<FunctionExecutable> functions, FunctionKeys keys, FunctionRuntime runtime, long maxBodyBytes, ILogger logger)
    {
        foreach (var function in functions)
        {
            if (function.Descriptor.Trigger is not HttpTriggerAttribute trigger) continue;
            var pattern = $"/{runtime.Host.RoutePrefix}/{(trigger.Route ?? function.Name).TrimStart('/')}".Replace("//", "/", StringComparison.Ordinal);
            RequestDelegate handle = new HttpFunction(function, trigger, keys, runtime, maxBodyBytes, logger).HandleAsync;
            var endpoint = trigger.Methods is { Length: > 0 } methods
                ? routes.MapMethods(pattern, methods.Select(method => method.ToUpperInvariant()), handle)
                : routes.Map(pattern, handle);
            endpoint.WithDisplayName(function.Name).WithMetadata(trigger);
        }
    }
}
