using CcmFlow.Embedded.Functions.Hosting;
using NCrontab;

namespace CcmFlow.Embedded.Functions.Timers;

internal sealed record ScheduledFunction(FunctionExecutable Function, CrontabSchedule Schedule, bool RunOnStartup);
