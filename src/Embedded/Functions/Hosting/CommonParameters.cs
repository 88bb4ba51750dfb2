using System.Reflection;
using CcmFlow.Embedded.Functions.Durable;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>The parameters that a function may have whatever starts it.</summary>
internal static class CommonParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => parameter switch
    {
        _ when parameter.ParameterType == typeof(FunctionContext) => context => new(context),
        _ when parameter.ParameterType == typeof(CancellationToken) => context => new(context.CancellationToken),
        _ => DurableClientParameter.Bind(parameter),
    };
}
