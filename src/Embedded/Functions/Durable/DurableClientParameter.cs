using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;

namespace CcmFlow.Embedded.Functions.Durable;

internal static class DurableClientParameter
{
    public static ParameterBinder? Bind(ParameterInfo parameter) => null;
}
