using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.Ledger;

/// <summary>
/// The minutes of a patient-month. Invariant: an entry and the header change in one entity-group transaction under the
/// header's ETag. A writer that lost the race reads again; one that meets a closed header keeps its entry as late.
/// </summary>
public sealed class LedgerStore(AppTables tables, TimeProvider time)
{
    private const string HeaderRow = "header";
    internal const string DecisionRow = "decision";
    private const string ComplexityRow = "complexity";
    private const string ReopeningPrefix = "o|";
    private const int Attempts = 20;

    public Task OpenAsync(PatientMonthKey key, CancellationToken cancellation) =>
        tables.PatientMonths.TryAddAsync(Header(key, closed: false, entries: 0), cancellation);

    /// <summary>
    /// Adds an entry once: the same entry again changes nothing. A correction names the entry that it stands in for, which is kept. What was stored under the
    /// id before, or a correction of what cannot be corrected, changes nothing either: see <see cref="Appended"/>.
    /// </summary>
    public async Task<Appended> AppendAsync(PatientMonthKey key, TimeEntry entry, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var header = await HeaderAsync(key, cancellation);
            if (header is null)
            {
                await OpenAsync(key, cancellation);
                continue;
            }
            // Read after the header: whoever corrects the same entry in between changes the header, and this write is refused.
            if (entry.Supersedes is { } corrected && await RefusalAsync(key, entry, corrected, cancellation) is { } refusal) return refusal;
            var kept = new LedgerEntry(entry, time.GetUtcNow(), header.Closed);
            var row = new TableEntity(key.Partition, EntryRow(entry.Id)) { ["Late"] = kept.Late, ["LoggedAt"] = kept.LoggedAt };
            row.Set("Entry", entry);
            try
            {
                await tables.PatientMonths.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.UpdateReplace, Header(key, header.Closed, header.Entries + 1), header.ETag),
                        new TableTransactionAction(TableTransactionActionType.Add, row),
                    ], cancellation);
                return new Appended(AppendOutcome.Kept, kept);
            }
            catch (RequestFailedException error) when (error.IsConflict())
            {
                return (await ReadAsync(key, cancellation)).Entries.FirstOrDefault(e => e.Entry.Id == entry.Id) is { } before
                    ? Before(before, entry)
                    : throw new InvalidOperationException("A time entry was refused as a duplicate but is not there.", error);
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // Another entry or the close came first.
            }
        }
    }

    /// <summary>Notes the month's complexity, with the header, so that none slips in after a close. False: the month is closed.</summary>
    /// <param name="seen">The tag of the note that was seen; null takes any.</param>
    /// <exception cref="ChangedMeanwhileException">Another note is there than the one that was seen.</exception>
    public async Task<bool> NoteComplexityAsync(PatientMonthKey key, ComplexityNote note, string? seen, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var header = await HeaderAsync(key, cancellation);
            if (header is null)
            {
                await OpenAsync(key, cancellation);
                continue;
            }
            if (header.Closed) return false;
            // Read after the header: a note that comes in between changes the header's ETag and ends in another try.
            if (seen is not null && !SeenTags.Has(seen, SectionTag.Of((await ReadAsync(key, cancellation)).Complexity))) throw new ChangedMeanwhileException();
            var row = new TableEntity(key.Partition, ComplexityRow);
            row.Set("Note", note);
            try
            {
                await tables.PatientMonths.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.UpdateReplace, Header(key, closed: false, header.Entries), header.ETag),
                        new TableTransactionAction(TableTransactionActionType.UpsertReplace, row),
                    ], cancellation);
                return true;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // An entry or the close came first.
            }
        }
    }

    /// <summary>
    /// Freezes the ledger with its decision. <paramref name="decide"/> sees all that counts; it runs again when an entry comes in between, so that what it finds
    /// beside the ledger is never older than the rows that are frozen. A closed month keeps its decision. Null: it decided to leave the month open.
    /// </summary>
    public async Task<MonthDecision?> CloseAsync(PatientMonthKey key, Func<PatientMonthRows, Task<MonthDecision?>> decide, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = await ReadAsync(key, cancellation);
            if (rows.Decision is { } before) return before;
            if (rows.Header is null)
            {
                await OpenAsync(key, cancellation);
                continue;
            }
            if (await decide(rows) is not { } decision) return null;
            var row = new TableEntity(key.Partition, DecisionRow) { ["Billable"] = decision.Billable, ["DecidedAt"] = decision.DecidedAt };
            row.Set("Decision", decision);
            try
            {
                await tables.PatientMonths.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.UpdateReplace, Header(key, closed: true, rows.Header.Entries), rows.Header.ETag),
                        new TableTransactionAction(TableTransactionActionType.Add, row),
                    ], cancellation);
                return decision;
            }
            catch (RequestFailedException error) when ((error.IsStale() || error.IsConflict()) && attempt < Attempts)
            {
                // An entry came in, or another run closed: look again.
            }
        }
    }

    /// <summary>
    /// Notes that somebody asks for a closed month to be opened again. The same act again changes nothing, and what it was first asked with stands; after its run
    /// gave up it is another try of the act, with what is asked now.
    /// </summary>
    public async Task<Reopening> AskToReopenAsync(PatientMonthKey key, Reopening asked, CancellationToken cancellation)
    {
        var row = new TableEntity(key.Partition, ReopeningPrefix + asked.Act);
        row.Set("Reopening", asked);
        return await tables.PatientMonths.TryAddAsync(row, cancellation)
            ? asked
            : await ChangeReopeningAsync(key, asked.Act, r => r is { DoneAt: null, GivenUpAt: not null } ? asked with { Try = r.Try + 1 } : r, cancellation);
    }

    public async Task<Reopening?> FindReopeningAsync(PatientMonthKey key, string act, CancellationToken cancellation) =>
        (await tables.PatientMonths.FindAsync(key.Partition, ReopeningPrefix + act, cancellation))?.Get<Reopening>("Reopening");

    /// <summary>The run of a try gives up, unless the month was opened in its name meanwhile: then it has to close it.</summary>
    public Task<Reopening> GiveReopeningUpAsync(PatientMonthKey key, string act, int @try, CancellationToken cancellation) =>
        ChangeReopeningAsync(key, act, r => r.IsOpenTo(@try) ? r with { GivenUpAt = time.GetUtcNow() } : r, cancellation);

    private async Task<Reopening> ChangeReopeningAsync(PatientMonthKey key, string act, Func<Reopening, Reopening> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var row = await tables.PatientMonths.FindAsync(key.Partition, ReopeningPrefix + act, cancellation) ?? throw NobodyAsked();
            var before = row.Get<Reopening>("Reopening")!;
            var after = change(before);
            if (after == before) return before;
            row.Set("Reopening", after);
            try
            {
                await tables.PatientMonths.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
                return after;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // It was done, given up or asked for again: look again.
            }
        }
    }

    private static InvalidOperationException NobodyAsked() => new("A month is opened again that nobody asked for.");

    /// <summary>
    /// Opens a closed ledger: its decision goes into the reopening's row, and the entries that had come late, which that row names, count from now on. One
    /// transaction of three rows under the ETags of the header and of the reopening, however many they are. Done before: nothing changes. False: the ledger is not
    /// closed with a decision of that round, or that try of the act is over.
    /// </summary>
    public async Task<bool> ReopenAsync(PatientMonthKey key, string act, int @try, int round, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = await ReadAsync(key, cancellation);
            var row = await tables.PatientMonths.FindAsync(key.Partition, ReopeningPrefix + act, cancellation) ?? throw NobodyAsked();
            var asked = row.Get<Reopening>("Reopening")!;
            if (asked.DoneAt is not null) return true;
            if (!asked.IsOpenTo(@try) || rows is not { Header: { Closed: true } header, Decision: { } decision } || decision.Round != round) return false;
            var late = rows.Entries.Where(e => e.Late).Select(e => e.Entry.Id).ToList();
            var done = new TableEntity(key.Partition, ReopeningPrefix + act);
            done.Set("Reopening", asked with { DoneAt = time.GetUtcNow(), Before = decision, Counted = late });
            try
            {
                await tables.PatientMonths.SubmitTransactionAsync(
                    [
                        new TableTransactionAction(TableTransactionActionType.UpdateReplace, Header(key, closed: false, header.Entries), header.ETag),
                        new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(key.Partition, DecisionRow), ETag.All),
                        new TableTransactionAction(TableTransactionActionType.UpdateReplace, done, row.ETag),
                    ], cancellation);
                return true;
            }
            catch (RequestFailedException error) when ((error.IsStale() || error.IsMissing()) && attempt < Attempts)
            {
                // An entry came in, another run opened it, or its run gave up: look again.
            }
        }
    }

    /// <summary>Which of a patient's months there are from one to another, and which are closed: one query, however many.</summary>
    public async Task<IReadOnlyList<(ServiceMonth Month, bool Closed)>> MonthsAsync(string practice, string patient, ServiceMonth from, ServiceMonth to, CancellationToken cancellation)
    {
        var (first, last) = (new PatientMonthKey(practice, patient, from).Partition, new PatientMonthKey(practice, patient, to).Partition);
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey le {last} and RowKey eq {HeaderRow}");
        var months = new List<(ServiceMonth, bool)>();
        await foreach (var row in tables.PatientMonths.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "Closed"], cancellationToken: cancellation))
            months.Add((ServiceMonth.Parse(row.PartitionKey.Split('|')[2]), row.GetBoolean("Closed") ?? false));
        return months;
    }

    /// <summary>
    /// Something outside of the ledger changed that an open month's decision rests on: a close that has read it before decides again. False: the month is closed, on whatever
    /// its close had read, or nothing of it was begun.
    /// </summary>
    public async Task<bool> TouchAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await HeaderAsync(key, cancellation) is not { Closed: false } header) return false;
            try
            {
                await tables.PatientMonths.UpdateEntityAsync(Header(key, closed: false, header.Entries), header.ETag, TableUpdateMode.Replace, cancellation);
                return true;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // An entry or the close came first.
            }
        }
    }

    public async Task<PatientMonthRows> ReadAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        LedgerHeader? header = null;
        MonthDecision? decision = null;
        ComplexityNote? complexity = null;
        var entries = new List<LedgerEntry>();
        var texts = new List<TableEntity>();
        var reopenings = new List<Reopening>();
        foreach (var row in await tables.PatientMonths.ListAsync(key.Partition, "", cancellation))
        {
            if (row.RowKey == HeaderRow) header = ReadHeader(row);
            else if (row.RowKey == ComplexityRow) complexity = row.Get<ComplexityNote>("Note");
            else if (row.RowKey == DecisionRow) decision = row.Get<MonthDecision>("Decision");
            else if (row.RowKey.StartsWith("e|", StringComparison.Ordinal)) entries.Add(ReadEntry(row));
            else if (row.RowKey.StartsWith("t|", StringComparison.Ordinal)) texts.Add(row);
            else if (row.RowKey.StartsWith(ReopeningPrefix, StringComparison.Ordinal)) reopenings.Add(row.Get<Reopening>("Reopening")!);
        }
        var done = reopenings.Where(r => r.DoneAt is not null).OrderBy(r => r.DoneAt).ToList();
        var counted = done.SelectMany(r => r.Counted ?? []).ToHashSet(StringComparer.Ordinal);
        return new PatientMonthRows(header, [.. entries.Select(e => e.Late && counted.Contains(e.Entry.Id) ? e with { Late = false } : e)], texts, complexity, decision) { Reopenings = done };
    }

    private static Appended Before(LedgerEntry before, TimeEntry entry) => new(before.Entry == entry ? AppendOutcome.Kept : AppendOutcome.IdUsed, before) { Repeated = before.Entry == entry };

    private async Task<Appended?> RefusalAsync(PatientMonthKey key, TimeEntry entry, string corrected, CancellationToken cancellation)
    {
        var rows = await ReadAsync(key, cancellation);
        if (rows.Entries.FirstOrDefault(e => e.Entry.Id == entry.Id) is { } before) return Before(before, entry);
        if (rows.Entries.FirstOrDefault(e => e.Entry.Supersedes == corrected) is { } other) return new Appended(AppendOutcome.CorrectedBefore, other);
        return rows.Entries.Any(e => e.Entry.Id == corrected) ? null : new Appended(AppendOutcome.NothingToCorrect, null);
    }

    private async Task<LedgerHeader?> HeaderAsync(PatientMonthKey key, CancellationToken cancellation) =>
        await tables.PatientMonths.FindAsync(key.Partition, HeaderRow, cancellation) is { } row ? ReadHeader(row) : null;

    private static TableEntity Header(PatientMonthKey key, bool closed, int entries) =>
        new(key.Partition, HeaderRow) { ["Closed"] = closed, ["Entries"] = entries };

    private static LedgerHeader ReadHeader(TableEntity row) => new(row.GetBoolean("Closed") ?? false, row.GetInt32("Entries") ?? 0, row.ETag);

    private static LedgerEntry ReadEntry(TableEntity row) =>
        new(row.Get<TimeEntry>("Entry")!, row.GetDateTimeOffset("LoggedAt")!.Value, row.GetBoolean("Late") ?? false);

    private static string EntryRow(string entryId) => $"e|{entryId}";
}
