namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>What leaves the hub once a change is durable, in the order in which it was decided.</summary>
internal sealed class HubEffects
{
    /// <summary>Turns (<see cref="Instance"/>) and activities (<see cref="ActivityCall"/>).</summary>
    public List<object> Work { get; } = [];

    public List<DurableTimer> NewTimers { get; } = [];

    public List<DurableTimer> CancelledTimers { get; } = [];

    /// <summary>Instances whose status changed.</summary>
    public List<Instance> Changed { get; } = [];
}
