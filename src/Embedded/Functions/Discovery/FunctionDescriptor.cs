using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace CcmFlow.Embedded.Functions.Discovery;

/// <summary>A method marked as a function, with what starts it.</summary>
internal sealed record FunctionDescriptor(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    public string EntryPoint => EntryPointOf(Method);

    public static string EntryPointOf(MethodInfo method) => $"{method.DeclaringType?.FullName}.{method.Name}";
}
