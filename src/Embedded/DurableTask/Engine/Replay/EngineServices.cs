using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>What turns and activities need from the host. Work goes to the first worker that has the task.</summary>
/// <param name="Workers">Those that share the task hub.</param>
/// <param name="Services">Where activities come from; each call has a scope.</param>
/// <param name="Loggers">For the engine and for replay-safe loggers.</param>
/// <param name="AsFunctions">Durable Functions' rules where they differ from the raw SDK's.</param>
internal sealed record EngineServices(
    IReadOnlyList<TaskWorker> Workers, IServiceProvider Services, ILoggerFactory Loggers, bool AsFunctions);
