using System.Reflection;
using System.Text.Json;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace CcmFlow.Embedded.Functions.Http;

/// <summary>Gives the request's body: as it is to a string, else read as JSON.</summary>
internal static class JsonBody
{
    public static ParameterBinder Bind(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var required = new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;
        if (type == typeof(string)) return ReadTextAsync;
        return async context =>
        {
            var body = HttpInvocation.Require(context).Request.Body;
            try
            {
                var value = await FunctionJson.SerializerOf(context.InstanceServices).DeserializeAsync(body, type, context.CancellationToken);
                return value is null && required ? throw new BadHttpRequestException("The body is null.") : value;
            }
            catch (JsonException exception)
            {
                throw new BadHttpRequestException("The body is not the expected JSON.", exception);
            }
        };
    }

    private static async ValueTask<object?> ReadTextAsync(InvocationContext context)
    {
        using var reader = new StreamReader(HttpInvocation.Require(context).Request.Body, leaveOpen: true);
        return await reader.ReadToEndAsync(context.CancellationToken);
    }
}
