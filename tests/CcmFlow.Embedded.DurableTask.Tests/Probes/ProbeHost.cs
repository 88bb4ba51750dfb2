using System.Globalization;
using CcmFlow.Embedded.Time;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Tests.Probes;

/// <summary>
/// A host as a program for the real SDK would build it, with UseEmbedded in place of UseGrpc, a clock that stands still, and a
/// transcript of what the program says.
/// </summary>
internal sealed class ProbeHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    private readonly Quiescence quiescence = new();
    private readonly List<string> lines = [];
    private readonly IHost host;
    private readonly string? folder;

    private ProbeHost(
        bool onDisk, Action<DurableTaskRegistry> tasks, Action<IDurableTaskWorkerBuilder>? worker, Action<IDurableTaskClientBuilder>? client)
    {
        folder = onDisk ? Directory.CreateTempSubdirectory("probe-").FullName : null;
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton(quiescence);
        builder.Services.AddDurableTaskWorker(b =>
        {
            b.AddTasks(tasks);
            worker?.Invoke(b);
            b.UseEmbedded(o => (o.MaxConcurrentWorkItems, o.LogFolder) = (1, folder));
        });
        builder.Services.AddDurableTaskClient(b =>
        {
            client?.Invoke(b);
            b.UseEmbedded();
        });
        host = builder.Build();
    }

    public VirtualTimeProvider Clock { get; } = new(Start);

    public DurableTaskClient Client => host.Services.GetRequiredService<DurableTaskClient>();

    public IServiceProvider Services => host.Services;

    public string Transcript
    {
        get
        {
            lock (lines) return string.Join('\n', lines);
        }
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<ProbeHost> StartAsync(
        bool onDisk,
        Action<ProbeHost, DurableTaskRegistry> tasks,
        Action<IDurableTaskWorkerBuilder>? worker = null,
        Action<IDurableTaskClientBuilder>? client = null)
    {
        ProbeHost? probe = null;
        probe = new ProbeHost(onDisk, registry => tasks(probe!, registry), worker, client);
        await probe.host.StartAsync(Cancellation);
        return probe;
    }

    public void Say(FormattableString line)
    {
        lock (lines) lines.Add(line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until nothing is in hand. The limit ends a run that hangs, and judges no speed: a machine that is busy takes its time.</summary>
    public Task IdleAsync() => quiescence.WhenIdleAsync().WaitAsync(TimeSpan.FromMinutes(5), Cancellation);

    /// <summary>Lets time pass, up to the instant at which nothing more is due.</summary>
    public async Task PassAsync(double seconds)
    {
        var limit = Clock.GetUtcNow().AddSeconds(seconds);
        await IdleAsync();
        while (Clock.FireNext(limit)) await IdleAsync();
    }

    public async Task<string> BeginAsync(string name, object? input = null, string? id = null)
    {
        var instance = await Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id), Cancellation);
        await IdleAsync();
        return instance;
    }

    public async Task RaiseAsync(string id, string name, object? payload = null)
    {
        await Client.RaiseEventAsync(id, name, payload, Cancellation);
        await IdleAsync();
    }

    /// <summary>Says how an instance stands, as a program would print it.</summary>
    public async Task<OrchestrationMetadata> ShowAsync(string id)
    {
        var at = await Client.GetInstanceAsync(id, getInputsAndOutputs: true, Cancellation)
            ?? throw new InvalidOperationException($"There is no instance {id}.");
        Say($"{at.RuntimeStatus} output={at.SerializedOutput ?? "(null)"} status={at.SerializedCustomStatus ?? "(null)"}");
        for (var failure = at.FailureDetails; failure is not null; failure = failure.InnerFailure) Say($"  {failure.ErrorType}: {failure.ErrorMessage}");
        return at;
    }

    /// <summary>Begins an instance, lets time pass, and says how it stands.</summary>
    public async Task<OrchestrationMetadata> RunAsync(string name, object? input = null, string? id = null, double seconds = 0)
    {
        var instance = await BeginAsync(name, input, id);
        await PassAsync(seconds);
        return await ShowAsync(instance);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(Cancellation);
        host.Dispose();
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }
}
