using System.Reflection;
using CcmFlow.Embedded.Functions.Discovery;
using CcmFlow.Embedded.Functions.Durable;
using CcmFlow.Embedded.Functions.EventGrid;
using CcmFlow.Embedded.Functions.Http;
using CcmFlow.Embedded.Functions.Timers;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.Hosting;

/// <summary>Finds for each parameter of a function what gives its value.</summary>
internal static class FunctionBinding
{
    public static IReadOnlyList<ParameterBinder> Bind(FunctionDescriptor function, StartupErrors errors)
    {
        var parameters = function.Method.GetParameters();
        if (Special(function, errors) is not { } special) return [];
        var binders = new List<ParameterBinder>();
        foreach (var parameter in parameters)
        {
            if ((special(parameter) ?? CommonParameters.Bind(parameter)) is { } binder) binders.Add(binder);
            else errors.Add(function, parameter, $"nothing gives a value of type {parameter.ParameterType}.");
        }
        return binders;
    }

    private static Func<ParameterInfo, ParameterBinder?>? Special(FunctionDescriptor function, StartupErrors errors)
    {
        switch (function.Trigger)
        {
            case HttpTriggerAttribute trigger: return HttpParameters.For(function, trigger, errors);
            case TimerTriggerAttribute: return TimerParameters.Bind;
            case EventGridTriggerAttribute trigger: return parameter => EventGridParameters.Bind(parameter, trigger);
            case OrchestrationTriggerAttribute: return OrchestrationParameters.Bind;
            case ActivityTriggerAttribute: return ActivityParameters.Bind;
            default:
                errors.Add(function, function.TriggerParameter, $"the embedded host has no {function.Trigger.GetType().Name}.");
                return null;
        }
    }
}
