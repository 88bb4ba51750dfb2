using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.Functions.Durable;

internal static class OrchestrationParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TaskOrchestrationContext) && parameter.IsDefined(typeof(OrchestrationTriggerAttribute))
            ? context => new(context.TriggerInput)
            : null;
}
