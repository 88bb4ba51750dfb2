using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Timers;

internal static class TimerParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TimerInfo) ? context => new(context.TriggerInput) : null;
}
