namespace CcmFlow.Embedded.DurableTask.Engine.History;

/// <summary>Which call of which execution a sub-orchestration answers.</summary>
internal sealed record ParentLink(string Name, string InstanceId, long Execution, int TaskId);
