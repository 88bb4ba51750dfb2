using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.Time;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CcmFlow.Embedded.DurableTask.Hosting;

/// <summary>Makes engines and their journals from options and services.</summary>
internal static class Engines
{
    public static void Checked(this OptionsBuilder<EmbeddedDurableTaskOptions> options) => options
        .Validate(o => o.MaxConcurrentWorkItems > 0, "MaxConcurrentWorkItems must be at least 1.")
        .Validate(o => o.LogFolder is not { } folder || !string.IsNullOrWhiteSpace(folder), "LogFolder must be a path, or null for a task hub in memory.");

    public static ITaskHubJournal CreateJournal(IServiceProvider services, EmbeddedDurableTaskOptions options) => options.LogFolder is { } folder
        ? new TaskHubLog(
            DiskLogFiles.Open(folder),
            services.GetRequiredService<ILoggerFactory>().CreateLogger(DurableTaskEngine.LogCategory),
            services.GetService<TaskHubLogSettings>())
        : new VolatileJournal();

    public static DurableTaskEngine Create(
        IServiceProvider services, EmbeddedDurableTaskOptions options, ITaskHubJournal journal, IReadOnlyList<TaskWorker> workers) => new(
            new(workers, services, services.GetRequiredService<ILoggerFactory>(), options.FunctionsBehavior),
            options,
            journal,
            services.GetService<TimeProvider>() ?? TimeProvider.System,
            services.GetService<Quiescence>());
}
