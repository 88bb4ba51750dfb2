using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Tests.Harness;

/// <summary>
/// A host with the engine and a clock that stands still. With <c>restarts</c> the host is thrown away and built anew from its
/// journal each time that it has come to rest, so that every test also tests recovery.
/// </summary>
internal sealed class World : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Action<DurableTaskRegistry> tasks;
    private readonly Action<EmbeddedDurableTaskOptions> options;
    private readonly Action<IServiceCollection>? services;
    private readonly ITaskHubJournal? journal;
    private readonly bool restarts;
    private readonly string? deleteAtEnd;
    private IHost host;

    private World(
        Action<DurableTaskRegistry> tasks,
        Action<EmbeddedDurableTaskOptions> options,
        Action<IServiceCollection>? services,
        ITaskHubJournal? journal,
        bool restarts,
        VirtualTimeProvider? clock,
        string? deleteAtEnd)
    {
        (this.tasks, this.options, this.services, this.journal, this.restarts) = (tasks, options, services, journal, restarts);
        this.deleteAtEnd = deleteAtEnd;
        Clock = clock ?? new VirtualTimeProvider(Start);
        host = Build();
    }

    public VirtualTimeProvider Clock { get; }

    public Quiescence Quiescence { get; private set; } = new();

    public LogCapture Log { get; } = new();

    public IServiceProvider Services => host.Services;

    public DurableTaskClient Client => host.Services.GetRequiredService<DurableTaskClient>();

    public static async Task<World> OpenAsync(
        Action<DurableTaskRegistry> tasks,
        Action<EmbeddedDurableTaskOptions>? options = null,
        Action<IServiceCollection>? services = null,
        ITaskHubJournal? journal = null,
        bool restarts = false,
        VirtualTimeProvider? clock = null,
        string? deleteAtEnd = null)
    {
        var world = new World(tasks, options ?? (o => o.MaxConcurrentWorkItems = 1), services, journal, restarts, clock, deleteAtEnd);
        await world.host.StartAsync(TestContext.Current.CancellationToken);
        return world;
    }

    /// <summary>Waits until nothing is in hand. The limit ends a run that hangs, and judges no speed: a machine that is busy takes its time.</summary>
    public Task IdleAsync() => Quiescence.WhenIdleAsync().WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);

    /// <summary>Waits until nothing is in hand, and starts over from the journal where the store allows it.</summary>
    public async Task SettleAsync()
    {
        await IdleAsync();
        if (!restarts) return;
        await StopAsync();
        host.Dispose();
        Quiescence = new();
        host = Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await IdleAsync();
    }

    public async Task AdvanceAsync(TimeSpan span)
    {
        var limit = Clock.GetUtcNow() + span;
        await SettleAsync();
        while (Clock.FireNext(limit)) await SettleAsync();
    }

    public async Task<string> RunAsync(string name, object? input = null, string? id = null)
    {
        var instance = await Client.ScheduleNewOrchestrationInstanceAsync(
            name, input, id is null ? null : new StartOrchestrationOptions(id), TestContext.Current.CancellationToken);
        await SettleAsync();
        return instance;
    }

    public async Task RaiseAsync(string id, string name, object? payload = null)
    {
        await Client.RaiseEventAsync(id, name, payload, TestContext.Current.CancellationToken);
        await SettleAsync();
    }

    public async Task<OrchestrationMetadata> GetAsync(string id) =>
        await Client.GetInstanceAsync(id, true, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("Not found: " + id);

    public async Task<OrchestrationRuntimeStatus> StatusAsync(string id) => (await GetAsync(id)).RuntimeStatus;

    /// <summary>The output of an instance that must have completed.</summary>
    public async Task<T?> OutputAsync<T>(string id)
    {
        var metadata = await GetAsync(id);
        Assert.True(metadata.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{metadata.RuntimeStatus}: {metadata.FailureDetails}");
        return metadata.ReadOutputAs<T>();
    }

    public async Task<T?> RunToOutputAsync<T>(string name, object? input = null) => await OutputAsync<T>(await RunAsync(name, input));

    public Task StopAsync() => host.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        host.Dispose();
        if (deleteAtEnd is not null) Directory.Delete(deleteAtEnd, recursive: true);
        Assert.DoesNotContain(Log.Lines, line => line.Level >= LogLevel.Error);
    }

    private IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddProvider(Log);
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(Quiescence);
        if (journal is not null) builder.Services.AddSingleton(journal);
        services?.Invoke(builder.Services);
        builder.Services.AddEmbeddedDurableTask(tasks, options);
        return builder.Build();
    }
}
