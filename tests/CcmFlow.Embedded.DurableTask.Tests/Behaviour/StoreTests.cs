using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

public sealed class In_memory : EngineBehaviour
{
    private protected override Task<World> OpenAsync(
        Action<DurableTaskRegistry> tasks, Action<EmbeddedDurableTaskOptions>? options = null, Action<IServiceCollection>? services = null) =>
        World.OpenAsync(tasks, options, services);
}

/// <summary>Every change goes through JSON, appends complete late, and the host is rebuilt from the journal whenever it is idle.</summary>
public sealed class Journaled_and_restarted_at_every_rest : EngineBehaviour
{
    private protected override Task<World> OpenAsync(
        Action<DurableTaskRegistry> tasks, Action<EmbeddedDurableTaskOptions>? options = null, Action<IServiceCollection>? services = null) =>
        World.OpenAsync(tasks, options, services, new JsonJournal(), restarts: true);
}

/// <summary>The durable log on disk, with a segment every few changes and a snapshot all the time, opened anew whenever it is idle.</summary>
public sealed class Logged_and_restarted_at_every_rest : EngineBehaviour
{
    private protected override Task<World> OpenAsync(
        Action<DurableTaskRegistry> tasks, Action<EmbeddedDurableTaskOptions>? options = null, Action<IServiceCollection>? services = null)
    {
        var folder = Directory.CreateTempSubdirectory("taskhub-").FullName;
        return World.OpenAsync(
            tasks,
            o =>
            {
                if (options is null) o.MaxConcurrentWorkItems = 1;
                else options(o);
                o.LogFolder = folder;
            },
            s =>
            {
                s.AddSingleton(new TaskHubLogSettings(SegmentBytes: 2_000, SnapshotBytes: 5_000));
                services?.Invoke(s);
            },
            restarts: true,
            deleteAtEnd: folder);
    }
}
