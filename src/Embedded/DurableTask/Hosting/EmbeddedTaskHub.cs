using CcmFlow.Embedded.DurableTask.Engine;
using CcmFlow.Embedded.DurableTask.Hosting;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask;

/// <summary>
/// What stands in place of UseGrpc: workers and clients of one service provider that name the same task hub (or none) share
/// one engine inside the process. It behaves as the raw SDK with its gRPC worker does.
/// </summary>
public static class EmbeddedTaskHub
{
    /// <summary>Lets the worker do the work of an embedded task hub.</summary>
    /// <param name="builder">The worker.</param>
    /// <param name="configure">Options of the hub, not of this worker alone: in memory unless a log folder is given.</param>
    /// <param name="taskHub">Which hub; case-sensitive.</param>
    public static IDurableTaskWorkerBuilder UseEmbedded(
        this IDurableTaskWorkerBuilder builder, Action<EmbeddedDurableTaskOptions>? configure = null, string taskHub = TaskHubs.Default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        TaskHubs.AddWorker(builder.Services, taskHub, builder.Name, configure);
        builder.Services.Configure<EmbeddedWorkerOptions>(builder.Name, options => options.TaskHub = taskHub);
        return builder.UseBuildTarget<EmbeddedDurableTaskWorker, EmbeddedWorkerOptions>();
    }

    /// <summary>Lets the client speak to an embedded task hub.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configure">Options of the hub; need not be repeated when the worker has given them.</param>
    /// <param name="taskHub">Which hub; case-sensitive.</param>
    public static IDurableTaskClientBuilder UseEmbedded(
        this IDurableTaskClientBuilder builder, Action<EmbeddedDurableTaskOptions>? configure = null, string taskHub = TaskHubs.Default)
    {
        ArgumentNullException.ThrowIfNull(builder);
        TaskHubs.Add(builder.Services, taskHub, configure);
        builder.Services.Configure<EmbeddedClientOptions>(builder.Name, options => options.TaskHub = taskHub);
        return builder.UseBuildTarget<EmbeddedDurableTaskClient, EmbeddedClientOptions>();
    }
}
