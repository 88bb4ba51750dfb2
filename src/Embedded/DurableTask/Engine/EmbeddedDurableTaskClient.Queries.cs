using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine;

internal sealed partial class EmbeddedDurableTaskClient
{
    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await engine.ReadAsync(hub => hub.Find(instanceId) is { } instance ? Describe(instance, getInputsAndOutputs) : null);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        engine.WaitAsync(
            instanceId, i => i.Status != OrchestrationRuntimeStatus.Pending, i => Describe(i, getInputsAndOutputs), cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        engine.WaitAsync(instanceId, i => i.IsOver, i => Describe(i, getInputsAndOutputs), cancellation);

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new OrchestrationQuery();
        var statuses = query.Statuses?.ToHashSet();
        // One walk through the pages sorts once; a continuation token from elsewhere is the last id of the page before.
        List<string>? ids = null;
        return Pageable.Create(async (continuation, pageSize, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            ids ??= await engine.ReadAsync(hub => hub.Instances.Where(i => Matches(i, query, statuses)).Select(i => i.Id).Order(StringComparer.Ordinal).ToList());
            var from = FirstAfter(ids, continuation ?? query.ContinuationToken);
            var page = ids.Skip(from).Take(Math.Max(1, pageSize ?? query.PageSize)).ToList();
            // Purged since: left out.
            var values = await engine.ReadAsync(hub => page.Select(hub.Find).OfType<Instance>().Select(i => Describe(i, query.FetchInputsAndOutputs)).ToList());
            return new Page<OrchestrationMetadata>(values, from + page.Count < ids.Count ? page[^1] : null);
        });
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return await PurgeAsync(hub => hub.Find(instanceId) switch
        {
            null => [],
            { IsOver: true } over => [over],
            _ when asFunctions => [],
            _ => throw new InvalidOperationException($"The orchestration instance {instanceId} is still running and cannot be purged."),
        }, options);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        cancellation.ThrowIfCancellationRequested();
        var query = new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo);
        var statuses = filter.Statuses?.ToHashSet();
        return await PurgeAsync(hub => hub.Instances.Where(i => i.IsOver && Matches(i, query, statuses)), options);
    }

    private async Task<PurgeResult> PurgeAsync(Func<TaskHub, IEnumerable<Instance>> which, PurgeInstanceOptions? options)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await engine.CommitAsync(hub =>
        {
            foreach (var instance in which(hub)) Collect(hub, instance, options?.Recursive ?? false, ids);
            return ids.Count > 0 ? new InstancesPurged([.. ids]) : null;
        });
        return new PurgeResult(ids.Count, true);
    }

    private static void Collect(TaskHub hub, Instance instance, bool recursive, HashSet<string> ids)
    {
        if (!ids.Add(instance.Id) || !recursive || instance.Children is not { } children) return;
        foreach (var child in children)
        {
            if (hub.Find(child) is { IsOver: true } over) Collect(hub, over, recursive, ids);
        }
    }

    private static bool Matches(Instance instance, OrchestrationQuery query, HashSet<OrchestrationRuntimeStatus>? statuses) =>
        (statuses is not { Count: > 0 } || statuses.Contains(instance.Status))
        && (query.CreatedFrom is not { } from || instance.CreatedAt >= from.UtcDateTime)
        && (query.CreatedTo is not { } to || instance.CreatedAt <= to.UtcDateTime)
        && (query.InstanceIdPrefix is not { } prefix || instance.Id.StartsWith(prefix, StringComparison.Ordinal));

    private static int FirstAfter(List<string> ids, string? last)
    {
        if (last is null) return 0;
        var index = ids.BinarySearch(last, StringComparer.Ordinal);
        return index >= 0 ? index + 1 : ~index;
    }

    private OrchestrationMetadata Describe(Instance instance, bool withData) => new(instance.Start.Name, instance.Id)
    {
        RuntimeStatus = instance.Status,
        CreatedAt = new DateTimeOffset(instance.CreatedAt, TimeSpan.Zero),
        LastUpdatedAt = new DateTimeOffset(instance.LastUpdatedAt, TimeSpan.Zero),
        FailureDetails = instance.Failure,
        Tags = instance.Start.Tags ?? new Dictionary<string, string>(),
        DataConverter = withData ? engine.Converter : null,
        SerializedInput = withData ? instance.Start.Input : null,
        SerializedOutput = withData ? instance.Output : null,
        SerializedCustomStatus = withData ? instance.CustomStatus : null,
    };
}
