using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.OnCall;

/// <summary>
/// A practice's schedules as they stand: those of its settings with the changes made since. A change that was taken back stays
/// on record, and for the time before that in force. Changes of a practice are made one after the other (a version row), so that two that contradict cannot both slip in.
/// </summary>
public sealed class Schedules(AppTables tables, PracticeStore practices, Contacts contacts, TimeProvider time)
{
    private const string Version = "change-version";

    public async Task<IReadOnlyDictionary<string, OnCallSchedule>> AsOfNowAsync(string practiceId, CancellationToken cancellation) =>
        Merge(await practices.GetAsync(practiceId, cancellation), await ChangesAsync(practiceId, cancellation));

    /// <summary>Empty: the change is made. Else why not.</summary>
    public Task<IReadOnlyList<OverrideConflict>> TryChangeAsync(string practiceId, string schedule, OnCallOverride change, CancellationToken cancellation) =>
        TryChangeAsync(practiceId, schedule, [change], cancellation);

    /// <summary>Several changes of one schedule, such as a shift for a shift: all are made or none is. Each is judged as if those before it stood.</summary>
    public async Task<IReadOnlyList<OverrideConflict>> TryChangeAsync(string practiceId, string schedule, IReadOnlyList<OnCallOverride> changes, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(practiceId, cancellation);
        var states = await contacts.StatesAsync(practice, cancellation);
        while (true)
        {
            var version = await tables.OnCall.FindAsync(practiceId, Version, cancellation);
            var now = time.GetUtcNow();
            var before = Merge(practice, await ChangesAsync(practiceId, cancellation));
            if (changes is [var alone] && OverrideCheck.FindOneSided(alone, before[schedule]) is { } oneSided && before[schedule].Overrides.All(o => o.Id != alone.Id)) return [oneSided];
            foreach (var change in changes)
            {
                if (OverrideCheck.Find(change, schedule, before, person => states(person).MayHoldShift, now) is { Count: > 0 } conflicts) return conflicts;
                before[schedule] = before[schedule] with { Overrides = [.. before[schedule].Overrides, change] };
            }
            var number = version?.GetInt64("Number") ?? 0;
            var rows = changes.Select((change, i) => new TableTransactionAction(TableTransactionActionType.Add, Row(practiceId, schedule, change with { MadeAt = now }, number + 1 + i))).ToList();
            var next = new TableEntity(practiceId, Version) { ["Number"] = number + changes.Count };
            if (await TrySubmitAsync(rows, next, version, cancellation)) return [];
        }
    }

    /// <summary>Takes a change back, judged as a change is (<see cref="TakeBackCheck"/>): under the version row, and on the very row that was judged.</summary>
    public async Task<TakenBack> TakeBackAsync(string practiceId, string changeId, string by, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(practiceId, cancellation);
        var states = await contacts.StatesAsync(practice, cancellation);
        while (true)
        {
            var version = await tables.OnCall.FindAsync(practiceId, Version, cancellation);
            var rows = await tables.OnCall.ListAsync(practiceId, "change|", cancellation);
            if (rows.Find(r => r.RowKey.EndsWith($"|{changeId}", StringComparison.Ordinal)) is not { } row) return TakenBack.NoSuchChange;
            if (row.GetString("TakenBackBy") is not null) return TakenBack.Before;
            var now = time.GetUtcNow();
            var standing = Merge(practice, Standing(rows));
            var change = row.Get<OnCallOverride>("Change")!;
            if (TakeBackCheck.Find(change, row.Text("Schedule"), standing, person => states(person).MayHoldShift, now) is { Count: > 0 } conflicts) return new TakenBack(TakeBackOutcome.Refused, conflicts);
            // One that runs ends now: who was on call by it until then stays so in every report.
            var back = new TableEntity(practiceId, row.RowKey) { ["TakenBack"] = change.Start >= now, ["TakenBackBy"] = by, ["TakenBackAt"] = now };
            if (change.Start < now) back.Set("Change", change with { End = now });
            var next = new TableEntity(practiceId, Version) { ["Number"] = version?.GetInt64("Number") ?? 0 };
            if (await TrySubmitAsync([new TableTransactionAction(TableTransactionActionType.UpdateMerge, back, row.ETag)], next, version, cancellation)) return TakenBack.Now;
        }
    }

    private async Task<List<(string Schedule, OnCallOverride Change)>> ChangesAsync(string practice, CancellationToken cancellation) =>
        Standing(await tables.OnCall.ListAsync(practice, "change|", cancellation));

    private static List<(string Schedule, OnCallOverride Change)> Standing(IEnumerable<TableEntity> rows) =>
        [.. rows.Where(r => r.GetBoolean("TakenBack") == false).Select(r => (r.Text("Schedule"), r.Get<OnCallOverride>("Change")!))];

    private static Dictionary<string, OnCallSchedule> Merge(Practice practice, List<(string Schedule, OnCallOverride Change)> changes) =>
        practice.Team.Schedules.ToDictionary(
            s => s.Key, s => s.Value with { Overrides = [.. s.Value.Overrides, .. changes.Where(c => c.Schedule == s.Key).Select(c => c.Change)] }, StringComparer.Ordinal);

    private static TableEntity Row(string practice, string schedule, OnCallOverride change, long number)
    {
        var row = new TableEntity(practice, string.Create(CultureInfo.InvariantCulture, $"change|{number:D10}|{change.Id}")) { ["Schedule"] = schedule, ["TakenBack"] = false };
        row.Set("Change", change);
        return row;
    }

    private async Task<bool> TrySubmitAsync(IReadOnlyList<TableTransactionAction> rows, TableEntity next, TableEntity? version, CancellationToken cancellation)
    {
        var bump = version is null
            ? new TableTransactionAction(TableTransactionActionType.Add, next)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, next, version.ETag);
        try
        {
            await tables.OnCall.SubmitTransactionAsync([.. rows, bump], cancellation);
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict() || error.IsStale())
        {
            return false;
        }
    }
}
