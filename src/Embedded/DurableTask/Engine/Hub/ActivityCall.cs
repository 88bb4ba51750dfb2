using CcmFlow.Embedded.DurableTask.Engine.History;

namespace CcmFlow.Embedded.DurableTask.Engine.Hub;

/// <summary>An activity to run, and which execution waits for it.</summary>
internal sealed record ActivityCall(string InstanceId, long Execution, ActivityScheduled Activity);
