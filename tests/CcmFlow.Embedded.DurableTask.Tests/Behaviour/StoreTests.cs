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
