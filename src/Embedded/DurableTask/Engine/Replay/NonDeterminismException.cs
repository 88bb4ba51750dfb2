namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>The orchestrator's code asks for something else than its history says.</summary>
internal sealed class NonDeterminismException(string message) : Exception(message);
