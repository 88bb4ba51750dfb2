using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Engine.Replay;

/// <summary>What turns and activities need from the host.</summary>
internal sealed record EngineServices(
    DurableTaskRegistry Registry, DataConverter Converter, IServiceProvider Services, ILoggerFactory Loggers);
