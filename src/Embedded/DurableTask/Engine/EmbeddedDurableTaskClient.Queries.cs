using System.Collections.ObjectModel;
using CcmFlow.Embedded.DurableTask.Engine.Hub;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Embedded.DurableTask.Engine;

internal sealed partial class EmbeddedDurableTaskClient
{
    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        if (string.IsNullOrEmpty(instanceId)) throw new ArgumentNullException(nameof(instanceId));
        cancellation.ThrowIfCancellationRequested();
        return await engine.ReadAsync(hub => hub.Find(instanceId) is { } instance ? Describe(instance, getInputsAndOutputs) : null);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, i => i.Status != OrchestrationRuntimeStatus.Pending, mayCome: false, getInputsAndOutputs, nameof(WaitForInstanceStartAsync), cancellation);

    /// <summary>With the raw SDK the instance may be started later than the wait.</summary>
    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        WaitAsync(instanceId, i => i.IsOver, mayCome: !asFunctions, getInputsAndOutputs, nameof(WaitForInstanceCompletionAsync), cancellation);

    private async Task<OrchestrationMetadata> WaitAsync(
        string instanceId, Func<Instance, bool> until, bool mayCome, bool withData, string operation, CancellationToken cancellation)
    {
        InstanceIds.CheckText(instanceId, nameof(instanceId));
        try
        {
            return await engine.WaitAsync(instanceId, until, mayCome, i => Describe(i, withData), cancellation);
        }
        catch (OperationCanceledException e) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException($"The {operation} operation was canceled.", e, cancellation);
        }
    }

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

    public override async Task<Page<string>> ListInstanceIdsAsync(
        IEnumerable<OrchestrationRuntimeStatus>? runtimeStatus = null,
        DateTimeOffset? completedTimeFrom = null,
        DateTimeOffset? completedTimeTo = null,
        int pageSize = OrchestrationQuery.DefaultPageSize,
        string? lastInstanceKey = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pageSize);
        var statuses = runtimeStatus?.ToHashSet();
        var onlyFinished = completedTimeFrom ?? completedTimeTo;
        var ids = await engine.ReadAsync(hub => hub.Instances
            .Where(i => (statuses is not { Count: > 0 } || statuses.Contains(i.Status))
                && (onlyFinished is null || i.IsOver)
                && (completedTimeFrom is not { } from || i.LastUpdatedAt >= from.UtcDateTime)
                && (completedTimeTo is not { } to || i.LastUpdatedAt <= to.UtcDateTime)
                && (lastInstanceKey is null || string.CompareOrdinal(i.Id, lastInstanceKey) > 0))
            .Select(i => i.Id).Order(StringComparer.Ordinal).Take(pageSize + 1).ToList());
        return ids.Count > pageSize ? new(ids[..pageSize], ids[pageSize - 1]) : new(ids);
    }

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        InstanceIds.CheckText(instanceId, nameof(instanceId));
        cancellation.ThrowIfCancellationRequested();
        return await PurgeAsync(hub => hub.Find(instanceId) switch
        {
            null => [],
            { IsOver: true } over => [over],
            _ when asFunctions => [],
            { Status: var status } => throw new InvalidOperationException(
                $"Only orchestrations in a terminal state can be purged, but the orchestration with instance ID {instanceId} has status {status}"),
        }, options);
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Timeout is { } timeout && timeout <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(filter), timeout, "PurgeInstancesFilter.Timeout must be a positive TimeSpan.");
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
        return new PurgeResult(ids.Count, asFunctions ? true : null);
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
        FailureDetails = withData || asFunctions ? instance.Failure : null,
        Tags = instance.Start.Tags ?? ReadOnlyDictionary<string, string>.Empty,
        DataConverter = withData ? converter : null,
        SerializedInput = withData ? instance.Start.Input : null,
        SerializedOutput = withData ? instance.Output : null,
        SerializedCustomStatus = withData ? instance.CustomStatus : null,
    };
}
