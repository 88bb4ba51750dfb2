using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.DurableTask;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Embedded.DurableTask.Tests.Behaviour;

/// <summary>What the engine does, whatever store it runs on. A store's test class derives from this and says how it is opened.</summary>
public abstract partial class EngineBehaviour
{
    private protected abstract Task<World> OpenAsync(
        Action<DurableTaskRegistry> tasks, Action<EmbeddedDurableTaskOptions>? options = null, Action<IServiceCollection>? services = null);

    private Task<World> OpenAsFunctionsAsync(Action<DurableTaskRegistry> tasks) =>
        OpenAsync(tasks, o => (o.FunctionsBehavior, o.MaxConcurrentWorkItems) = (true, 1));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static TimeSpan Seconds(double n) => TimeSpan.FromSeconds(n);
}
