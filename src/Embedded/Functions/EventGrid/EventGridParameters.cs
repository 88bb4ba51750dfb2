using System.Reflection;
using CcmFlow.Embedded.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Embedded.Functions.EventGrid;

/// <summary>Gives one event, or with IsBatched the array of those that came together.</summary>
internal static class EventGridParameters
{
    public static ParameterBinder? Bind(ParameterInfo parameter, EventGridTriggerAttribute trigger)
    {
        if (!parameter.IsDefined(typeof(EventGridTriggerAttribute))) return null;
        var type = trigger.IsBatched ? parameter.ParameterType.GetElementType() : parameter.ParameterType;
        if (type is null || EventGridPayload.ReaderOf(type) is not { } read) return null;
        if (!trigger.IsBatched) return context => new(read(((IReadOnlyList<string>)context.TriggerInput!)[0]));
        return context =>
        {
            var events = (IReadOnlyList<string>)context.TriggerInput!;
            var values = Array.CreateInstance(type, events.Count);
            for (var i = 0; i < events.Count; i++) values.SetValue(read(events[i]), i);
            return new(values);
        };
    }
}
