using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Storage;

namespace CcmFlow.Functions.Ledger;

/// <summary>The timers of a practice's team, one a person: nobody works for two patients at once, and claims are held for minutes that say so.</summary>
public sealed class StaffTimers(AppTables tables, TimeProvider time)
{
    private const string Column = "Timer";

    public async Task<StaffTimer?> FindAsync(string practice, string staff, CancellationToken cancellation) =>
        (await tables.Timers.FindAsync(practice, staff, cancellation))?.Get<StaffTimer>(Column);

    /// <summary>All of a practice's, running and paused.</summary>
    public async Task<IReadOnlyList<StaffTimer>> ListAsync(string practice, CancellationToken cancellation) =>
        [.. (await tables.Timers.ListAsync(practice, "", cancellation)).Select(row => row.Get<StaffTimer>(Column)!)];

    /// <summary>Starts or goes on. Returns the timer that runs: another patient's, if there is one already, which then is left as it is.</summary>
    public async Task<StaffTimer> StartAsync(string practice, string staff, string patient, CancellationToken cancellation)
    {
        while (true)
        {
            var now = time.GetUtcNow();
            var row = await tables.Timers.FindAsync(practice, staff, cancellation);
            if (row?.Get<StaffTimer>(Column) is not { } timer)
            {
                timer = new StaffTimer($"timer-{Guid.NewGuid():N}", staff, patient, [], now);
                if (await tables.Timers.TryAddAsync(Row(practice, timer), cancellation)) return timer;
            }
            else if (timer.Patient != patient || timer.RunsSince is not null) return timer;
            else if (await TryWriteAsync(practice, timer.Running(now), row.ETag, cancellation)) return timer.Running(now);
        }
    }

    /// <summary>Null: there is no timer for that patient.</summary>
    public async Task<StaffTimer?> PauseAsync(string practice, string staff, string patient, CancellationToken cancellation)
    {
        while (true)
        {
            var row = await tables.Timers.FindAsync(practice, staff, cancellation);
            if (row?.Get<StaffTimer>(Column) is not { } timer || timer.Patient != patient) return null;
            var paused = timer.Paused(time.GetUtcNow());
            if (timer.RunsSince is null || await TryWriteAsync(practice, paused, row.ETag, cancellation)) return paused;
        }
    }

    /// <summary>Takes the timer away, once what it timed is logged or is not wanted. One that went on meanwhile, in another tab, stays: what it timed since is nowhere else.</summary>
    public async Task EndAsync(string practice, StaffTimer timer, CancellationToken cancellation)
    {
        var row = await tables.Timers.FindAsync(practice, timer.Staff, cancellation);
        if (row?.Get<StaffTimer>(Column) is not { RunsSince: null } now || now.Id != timer.Id || now.Done.Count != timer.Done.Count) return;
        try
        {
            await tables.Timers.DeleteEntityAsync(practice, timer.Staff, row.ETag, cancellation);
        }
        catch (RequestFailedException error) when (error.IsStale() || error.IsMissing())
        {
            // It went on, or somebody else took it away, in this moment.
        }
    }

    private async Task<bool> TryWriteAsync(string practice, StaffTimer timer, ETag etag, CancellationToken cancellation)
    {
        try
        {
            await tables.Timers.UpdateEntityAsync(Row(practice, timer), etag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException error) when (error.IsStale() || error.IsMissing())
        {
            return false;
        }
    }

    private static TableEntity Row(string practice, StaffTimer timer)
    {
        var row = new TableEntity(practice, timer.Staff);
        row.Set(Column, timer);
        return row;
    }
}
