using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

public sealed class EventGridTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Whether one invocation takes the whole array of events.</summary>
    public bool IsBatched { get; set; }
}
