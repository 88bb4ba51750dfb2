using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Engagement;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Worklist;

/// <summary>A practice's open and done work.</summary>
public sealed class WorklistStore(AppTables tables)
{
    /// <summary>Who has done what settled itself.</summary>
    internal const string ByItself = "ccmflow";

    /// <summary>Adds the task unless it is there.</summary>
    public Task AddAsync(StaffTask task, CancellationToken cancellation) => tables.Worklist.TryAddAsync(Write(task), cancellation);

    /// <summary>Adds those of one practice's tasks that are not there; in one transaction when none is.</summary>
    public async Task AddAsync(IReadOnlyList<StaffTask> tasks, CancellationToken cancellation)
    {
        if (tasks.Count > 1)
            try
            {
                await tables.Worklist.SubmitTransactionAsync(tasks.Select(t => new TableTransactionAction(TableTransactionActionType.Add, Write(t))), cancellation);
                return;
            }
            catch (RequestFailedException error) when (error.IsConflict())
            {
                // One of them is there: each is tried for itself.
            }
        foreach (var task in tasks) await AddAsync(task, cancellation);
    }

    public async Task<IReadOnlyList<StaffTask>> OpenAsync(string practice, CancellationToken cancellation)
    {
        var tasks = new List<StaffTask>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and Done eq false");
        await foreach (var row in tables.Worklist.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) tasks.Add(Read(row));
        return [.. tasks.OrderBy(t => t.DueAt).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    /// <summary>A patient's open work of some kinds, whichever month it came up in.</summary>
    public async Task<IReadOnlyList<StaffTask>> OpenAsync(string practice, IReadOnlyList<StaffTaskKind> kinds, string patient, CancellationToken cancellation)
    {
        var tasks = new List<StaffTask>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and Done eq false and Patient eq {patient}");
        await foreach (var row in tables.Worklist.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) tasks.Add(Read(row));
        return [.. tasks.Where(t => kinds.Contains(t.Kind))];
    }

    /// <summary>A patient-month's tasks, open and done, by when they came up.</summary>
    public async Task<IReadOnlyList<StaffTask>> OfPatientAsync(PatientMonthKey key, CancellationToken cancellation) =>
        [.. (await tables.Worklist.ListAsync(key.Practice, $"{key.Month}.{key.Patient}.", cancellation)).Select(Read).Where(t => t.Patient == key.Patient).OrderBy(t => t.CreatedAt).ThenBy(t => t.Id, StringComparer.Ordinal)];

    /// <summary>Work of one kind that came up between two instants (UTC): when it was due, and done.</summary>
    public async Task<IReadOnlyList<CallBack>> OfKindAsync(string practice, StaffTaskKind kind, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and Kind eq {kind.ToString()} and CreatedAt ge {from} and CreatedAt lt {to}");
        var found = new List<CallBack>();
        await foreach (var row in tables.Worklist.QueryAsync<TableEntity>(filter, select: ["DueAt", "DoneAt"], cancellationToken: cancellation))
            found.Add(new CallBack(row.GetDateTimeOffset("DueAt")!.Value, row.GetDateTimeOffset("DoneAt")));
        return found;
    }

    public async Task<StaffTask?> FindAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Worklist.FindAsync(practice, id, cancellation) is { } row ? Read(row) : null;

    public async Task<bool> IsOpenAsync(string practice, string id, CancellationToken cancellation) =>
        await tables.Worklist.FindAsync(practice, id, cancellation) is { } row && row.GetBoolean("Done") != true;

    /// <summary>Who was first and when stands; doing it again changes nothing. Null: there is no such task.</summary>
    /// <param name="act">What it was done with; null: somebody ticked it off.</param>
    public async Task<StaffTask?> DoneAsync(string practice, string id, string by, DateTimeOffset at, CancellationToken cancellation, StaffAct? act = null)
    {
        while (true)
        {
            if (await tables.Worklist.FindAsync(practice, id, cancellation) is not { } row) return null;
            if (row.GetBoolean("Done") == true) return Read(row);
            try
            {
                await tables.Worklist.UpdateEntityAsync(
                    new TableEntity(practice, id) { ["Done"] = true, ["DoneBy"] = by, ["DoneAt"] = at, ["DoneWith"] = act?.ToString() }, row.ETag, TableUpdateMode.Merge, cancellation);
                return Read(row) with { Done = true };
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Somebody else did it in this moment.
            }
        }
    }

    private static TableEntity Write(StaffTask task) => new(task.Practice, task.Id)
    {
        ["Kind"] = task.Kind.ToString(),
        ["Patient"] = task.Patient,
        ["Month"] = task.Month,
        ["CreatedAt"] = task.CreatedAt,
        ["DueAt"] = task.DueAt,
        ["Done"] = false,
    };

    private static StaffTask Read(TableEntity row) => new(
        row.PartitionKey, row.RowKey, Enum.Parse<StaffTaskKind>(row.Text("Kind")), row.GetString("Patient"), row.Text("Month"),
        row.GetDateTimeOffset("CreatedAt")!.Value, row.GetDateTimeOffset("DueAt")!.Value, row.GetBoolean("Done") ?? false)
    {
        DoneAt = row.GetDateTimeOffset("DoneAt"),
    };
}
