using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;

namespace CcmFlow.Embedded.Functions.Durable;

internal static class OrchestrationParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => null;
}
