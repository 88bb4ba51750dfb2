using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Durable;

internal static class ActivityParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(ActivityTriggerAttribute)) ? context => new(context.TriggerInput) : null;
}
