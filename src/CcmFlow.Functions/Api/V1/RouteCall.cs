using System.Reflection;
using CcmFlow.Functions.Identity;
using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Functions.Api.V1;

/// <summary>A route of the API with the values that a path gives it.</summary>
internal sealed record RouteCall(GuardedRoute Route, IReadOnlyDictionary<string, string> Values)
{
    public async Task<IResult> RunAsync(HttpRequest request, IServiceProvider services, DurableTaskClient durable, CancellationToken cancellation)
    {
        var method = Route.Method;
        var target = method.IsStatic ? null : ActivatorUtilities.GetServiceOrCreateInstance(services, method.DeclaringType!);
        var result = method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(p => ValueOf(p, request, durable, cancellation))], null);
        return result switch
        {
            IResult done => done,
            Task<IResult> running => await running,
            _ => throw new InvalidOperationException($"Function '{Route.Function}' answers in a way that the API for people does not know."),
        };
    }

    private object ValueOf(ParameterInfo parameter, HttpRequest request, DurableTaskClient durable, CancellationToken cancellation) => parameter.ParameterType switch
    {
        var type when type == typeof(HttpRequest) => request,
        var type when type == typeof(CancellationToken) => cancellation,
        var type when type == typeof(DurableTaskClient) => durable,
        var type when type == typeof(string) => Values[parameter.Name!],
        _ => throw new InvalidOperationException($"Function '{Route.Function}' takes a '{parameter.Name}' that the API for people does not know."),
    };
}
