using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Eligibility;
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

    /// <summary>Open work as <see cref="OpenAsync(string, CancellationToken)"/> gives it, and what people have ticked off since an instant (UTC), latest first.</summary>
    public async Task<(IReadOnlyList<StaffTask> Open, IReadOnlyList<StaffTask> ByHand)> OpenAndDoneAsync(string practice, DateTimeOffset since, CancellationToken cancellation)
    {
        var tasks = new List<StaffTask>();
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and (Done eq false or DoneAt ge {since})");
        await foreach (var row in tables.Worklist.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) tasks.Add(Read(row));
        return ([.. tasks.Where(t => !t.Done).OrderBy(t => t.DueAt).ThenBy(t => t.Id, StringComparer.Ordinal)], [.. tasks.Where(t => t.ByHand).OrderByDescending(t => t.DoneAt)]);
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

    /// <summary>Changes a piece of work as it stands when it is written; null of <paramref name="change"/> leaves it. Null: there is no such work.</summary>
    /// <returns>The work as it stands then, and whether this changed it.</returns>
    public async Task<(StaffTask Task, bool Changed)?> ChangeAsync(string practice, string id, Func<StaffTask, StaffTask?> change, CancellationToken cancellation)
    {
        while (true)
        {
            if (await tables.Worklist.FindAsync(practice, id, cancellation) is not { } row) return null;
            var before = Read(row);
            if (change(before) is not { } after) return (before, false);
            try
            {
                // Columns of a later version stay; what is null now goes.
                foreach (var column in Mark(row, after)) row.Remove(column);
                await tables.Worklist.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
                return (after, true);
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                // Somebody else changed it in this moment.
            }
        }
    }

    /// <summary>Who was first and when stands; doing it again changes nothing. Null: there is no such task.</summary>
    /// <param name="act">What it was done with; null: somebody ticked it off.</param>
    public async Task<StaffTask?> DoneAsync(string practice, string id, string by, DateTimeOffset at, CancellationToken cancellation, StaffAct? act = null) =>
        (await ChangeAsync(practice, id, t => t.Done ? null : t with { Done = true, DoneBy = by, DoneAt = at, DoneWith = act }, cancellation))?.Task;

    /// <summary>Writes what changes of a piece of work; gives the columns that are to go.</summary>
    private static List<string> Mark(TableEntity row, StaffTask task)
    {
        var gone = new List<string>();
        row["Done"] = task.Done;
        foreach (var (column, value) in new (string, object?)[] { ("DoneBy", task.DoneBy), ("DoneAt", task.DoneAt), ("DoneWith", task.DoneWith?.ToString()), ("Note", task.Note), ("Settled", task.Settled), ("Against", task.Against.Count == 0 ? null : Joined(task.Against)) })
            if (value is null) gone.Add(column);
            else row[column] = value;
        return gone;
    }

    private static TableEntity Write(StaffTask task)
    {
        var row = Columns(task);
        if (task.Against.Count > 0) row["Against"] = Joined(task.Against);
        if (task.File is { } file) row.Set("File", file);
        return row;
    }

    private static string Joined(IEnumerable<EligibilityCode> codes) => string.Join(',', codes);

    private static TableEntity Columns(StaffTask task) => new(task.Practice, task.Id)
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
        DoneBy = row.GetString("DoneBy"),
        DoneWith = Enum.TryParse<StaffAct>(row.GetString("DoneWith"), out var act) ? act : null,
        Note = row.GetString("Note"),
        Settled = row.GetString("Settled"),
        File = row.Get<AnswerFileNote>("File"),
        Against = row.GetString("Against") is { } codes ? [.. codes.Split(',').Select(c => Enum.TryParse<EligibilityCode>(c, out var code) ? code : (EligibilityCode?)null).OfType<EligibilityCode>()] : [],
    };
}
