using CcmFlow.Embedded.DurableTask.Engine.History;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using CcmFlow.Embedded.DurableTask.Engine.Log;
using CcmFlow.Embedded.DurableTask.Tests.Harness;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Embedded.DurableTask.Tests.Log;

/// <summary>A hub and its log as the engine uses them, with instances i0, i1, … as the changes.</summary>
internal sealed class LoggedHub : IDisposable
{
    private readonly TaskHubLog log;
    private readonly TaskHub hub = new(keepCompletedHistory: false);
    private readonly List<Task> appends = [];

    public LoggedHub(ILogFiles files, TaskHubLogSettings? settings = null)
    {
        log = new(files, Captured.CreateLogger("log"), settings);
        try
        {
            foreach (var change in log.ReadAll()) hub.Apply(change);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    public LogCapture Captured { get; } = new();

    /// <summary>How many instances there are; they must be i0 to the last without a hole.</summary>
    public int Count
    {
        get
        {
            Assert.Equal(Enumerable.Range(0, hub.Instances.Count).Select(Id).Order(StringComparer.Ordinal), hub.Instances.Select(i => i.Id).Order(StringComparer.Ordinal));
            return hub.Instances.Count;
        }
    }

    public int Acknowledged => appends.Count(a => a.IsCompletedSuccessfully);

    public long Syncs => log.Syncs;

    public IEnumerable<string> Warnings => Captured.Lines.Where(l => l.Level >= LogLevel.Warning).Select(l => l.Text);

    public Task AddAsync()
    {
        var change = new InstanceCreated(
            Id(hub.Instances.Count), new ExecutionStarted("Main", $"\"input \\\"of\\\" {hub.Instances.Count}\""), World.Start.UtcDateTime, null);
        hub.Apply(change);
        var append = log.AppendAsync(change).AsTask();
        appends.Add(append);
        if (log.IsSnapshotDue) log.Snapshot(hub.Capture());
        return append;
    }

    public async Task AddAsync(int count)
    {
        for (var i = 0; i < count; i++) await AddAsync();
    }

    public Task PurgeAllAsync()
    {
        var change = new InstancesPurged([.. hub.Instances.Select(i => i.Id)]);
        hub.Apply(change);
        return log.AppendAsync(change).AsTask();
    }

    public void Dispose() => log.Dispose();

    private static string Id(int n) => $"i{n}";
}
