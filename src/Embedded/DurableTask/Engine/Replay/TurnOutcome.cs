using CcmFlow.Embedded.DurableTask.Engine.History;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>What a turn asks the hub to do, in order; the end, if it came to one, is last.</summary>
internal sealed record TurnOutcome(IReadOnlyList<HistoryEvent> Actions, bool Suspended, bool HasCustomStatus, string? CustomStatus);
