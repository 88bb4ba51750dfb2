using CcmFlow.Embedded.Functions.Hosting;

namespace CcmFlow.Embedded.Functions.Timers;

/// <summary>A timer function with its schedule.</summary>
/// <param name="RunOnStartup">Run once as soon as the host has started.</param>
/// <param name="UseMonitor">Keep across restarts when it ran, so that what was missed meanwhile is made up for.</param>
internal sealed record ScheduledFunction(FunctionExecutable Function, Occurrences Schedule, bool RunOnStartup, bool UseMonitor);
