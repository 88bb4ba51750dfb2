using System.Collections.Concurrent;
using Azure;
using Azure.Data.Tables;

namespace CcmFlow.Functions.Storage;

/// <summary>
/// Inserts that go together when many come at once: what finds the partition's lanes taken goes with the next transaction. A few at once wait for
/// nothing; a hundred cost some transactions instead of a hundred. Nobody is answered before his rows are stored.
/// </summary>
public sealed class GatheredInserts(TableClient table)
{
    /// <summary>Transactions of a partition under way at once: one that storage leaves hanging does not hold up all others.</summary>
    private const int Lanes = 4;

    /// <summary>Of a transaction (Azure Table Storage).</summary>
    private const int MostRows = 100;

    /// <summary>A character may take six bytes on the way; a transaction holds 4 MiB.</summary>
    private const int MostCharacters = 400_000;

    private readonly ConcurrentDictionary<string, Partition> partitions = new(StringComparer.Ordinal);

    /// <summary>Inserts the rows together, or none of them. False: one of them is there already.</summary>
    /// <param name="rows">Of one partition; the first one's key is the group's own.</param>
    /// <param name="alone">It waits for no other, whatever it costs.</param>
    /// <exception cref="RequestFailedException">Storage does not take them.</exception>
    public Task<bool> TryAddAsync(IReadOnlyList<TableEntity> rows, bool alone, CancellationToken cancellation)
    {
        var group = new Group(rows);
        var partition = partitions.GetOrAdd(rows[0].PartitionKey, _ => new Partition());
        if (alone) _ = AloneAsync(group);
        else if (partition.Add(group)) _ = WorkAsync(partition);
        // Who stops waiting takes nothing back: his rows may be on their way.
        return group.Added.Task.WaitAsync(cancellation);
    }

    private async Task WorkAsync(Partition partition)
    {
        while (partition.Take() is { Count: > 0 } groups)
        {
            if (groups.Count > 1 && await TryTogetherAsync(groups)) continue;
            foreach (var group in groups) await AloneAsync(group);
        }
    }

    /// <summary>False: nothing was stored, as storage refuses one of the groups; each then gets its own answer.</summary>
    private async Task<bool> TryTogetherAsync(List<Group> groups)
    {
        try
        {
            await SubmitAsync(groups.SelectMany(group => group.Rows));
            foreach (var group in groups) group.Added.SetResult(true);
            return true;
        }
        catch (RequestFailedException error) when (error.Status is >= 400 and < 500)
        {
            return false;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            foreach (var group in groups) group.Added.SetException(error);
            return true;
        }
    }

    private async Task AloneAsync(Group group)
    {
        try
        {
            await SubmitAsync(group.Rows);
            group.Added.SetResult(true);
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            group.Added.SetResult(false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            group.Added.SetException(error);
        }
    }

    private async Task SubmitAsync(IEnumerable<TableEntity> rows) =>
        await table.SubmitTransactionAsync(rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)), CancellationToken.None);

    private sealed class Group(IReadOnlyList<TableEntity> rows)
    {
        public IReadOnlyList<TableEntity> Rows => rows;

        public string Key => rows[0].RowKey;

        public int Characters { get; } = rows.Sum(row => row.Keys.Sum(column => row[column] is string text ? text.Length : 0));

        public TaskCompletionSource<bool> Added { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Partition
    {
        private readonly Lock gate = new();
        private readonly LinkedList<Group> waiting = new();
        private int busy;

        /// <summary>True: a lane is free; the caller is to work in it.</summary>
        public bool Add(Group group)
        {
            lock (gate)
            {
                waiting.AddLast(group);
                if (busy == Lanes) return false;
                busy++;
                return true;
            }
        }

        /// <summary>What goes together next, in the order of arrival; a group whose key is among it already waits for the one after. Empty: nothing is left, and the lane is free.</summary>
        public List<Group> Take()
        {
            lock (gate)
            {
                var (taken, keys, rows, characters) = (new List<Group>(), new HashSet<string>(StringComparer.Ordinal), 0, 0);
                for (var next = waiting.First; next is not null;)
                {
                    var (group, after) = (next.Value, next.Next);
                    if (taken.Count > 0 && (rows + group.Rows.Count > MostRows || characters + group.Characters > MostCharacters)) break;
                    if (keys.Add(group.Key))
                    {
                        taken.Add(group);
                        rows += group.Rows.Count;
                        characters += group.Characters;
                        waiting.Remove(next);
                    }
                    next = after;
                }
                if (taken.Count == 0) busy--;
                return taken;
            }
        }
    }
}
