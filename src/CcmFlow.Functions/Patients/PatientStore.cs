using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients.Fhir;
using CcmFlow.Functions.Patients.Mends;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Patients;

/// <summary>
/// Patients by practice. Changes go through <see cref="ChangeAsync"/>: read, decide, write if nobody wrote in between, else again.
/// Permissions change through <see cref="RecordAsync"/>: state and evidence in one entity-group transaction, so that neither is
/// ever there without the other. Evidence rows are inserted, never changed; they lie in the practice's partition behind all patients.
/// A write that changes what a closed month bills names the months (<see cref="PatientRecord.ToReview"/>): whoever writes, and whatever dies after it.
/// </summary>
public sealed class PatientStore(AppTables tables, PatientCards cards, TimeProvider time)
{
    private const int Attempts = 8;

    /// <summary>No id begins with it ('~' sorts after all that an id may hold).</summary>
    internal const string EvidencePrefix = "~e|";

    public async Task<PatientRecord> GetAsync(string practice, string patient, CancellationToken cancellation) =>
        await FindAsync(practice, patient, cancellation) ?? throw new InvalidOperationException($"Practice '{practice}' has no patient '{patient}'.");

    public async Task<PatientRecord?> FindAsync(string practice, string patient, CancellationToken cancellation) =>
        await tables.Patients.FindAsync(practice, patient, cancellation) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<PatientRecord>> ListAsync(string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey lt {EvidencePrefix}");
        var patients = new List<PatientRecord>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) patients.Add(Read(row));
        return patients;
    }

    /// <summary>At most <paramref name="most"/> patients in the order of their ids, from the first one after <paramref name="after"/> (empty: from the start).</summary>
    public async Task<IReadOnlyList<PatientRecord>> PageAsync(string practice, string after, int most, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey gt {after} and RowKey lt {EvidencePrefix}");
        var patients = new List<PatientRecord>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, maxPerPage: most, cancellationToken: cancellation))
        {
            patients.Add(Read(row));
            if (patients.Count == most) break;
        }
        return patients;
    }

    /// <summary>Eligible patients whose month <paramref name="month"/> (yyyy-MM) is not started, and those whose consent is for another practitioner than <paramref name="practitioner"/>: ids only.</summary>
    public async Task<IReadOnlyList<(string Id, bool Starts, bool Lapses)>> DueAsync(string practice, string month, string practitioner, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {practice} and Runs eq true and (StartedMonth lt {month} or (ConsentFor gt {""} and ConsentFor ne {practitioner}))");
        var due = new List<(string, bool, bool)>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, select: ["RowKey", "StartedMonth", "ConsentFor"], cancellationToken: cancellation))
        {
            var consentFor = row.GetString("ConsentFor") ?? "";
            due.Add((row.RowKey, string.CompareOrdinal(row.GetString("StartedMonth") ?? "", month) < 0, consentFor.Length > 0 && consentFor != practitioner));
        }
        return due;
    }

    /// <summary>Adds the patient with the evidence of the permissions that it comes with. False: the patient is there already.</summary>
    public async Task<bool> TryAddAsync(PatientRecord patient, IReadOnlyList<PermissionEvent> events, CancellationToken cancellation)
    {
        try
        {
            await tables.Patients.SubmitTransactionAsync(
                [
                    new TableTransactionAction(TableTransactionActionType.Add, Write(patient with { Permissions = PatientPermissions.From(events) })),
                    .. events.Select(e => Insert(patient.Practice, patient.Id, e)),
                ], cancellation);
            cards.Written(patient with { Permissions = PatientPermissions.From(events) });
            return true;
        }
        catch (RequestFailedException error) when (error.IsConflict())
        {
            return false;
        }
    }

    /// <summary>Applies <paramref name="change"/>; it may run several times. Returns the stored result; when the change returns the same object, nothing is written. Permissions do not change here.</summary>
    /// <param name="read">The patient as just read: saves reading again, unless somebody wrote since.</param>
    public async Task<PatientRecord> ChangeAsync(
        string practice, string patient, Func<PatientRecord, PatientRecord> change, CancellationToken cancellation, PatientRecord? read = null) =>
        (await RecordAsync(practice, patient, p => new PatientChange(change(p), []), cancellation, read)).Patient;

    /// <summary>
    /// Applies events of the patient's permissions, and what changes beside them, once: events that are recorded already change nothing, and one
    /// that happened before others takes its place among them. <paramref name="decide"/> may run several times.
    /// </summary>
    /// <param name="read">As in <see cref="ChangeAsync"/>.</param>
    /// <returns>The patient as stored, and whether this call recorded the events.</returns>
    /// <exception cref="EvidenceConflictException">An id stands for something else that was recorded before.</exception>
    public async Task<(PatientRecord Patient, bool Recorded)> RecordAsync(
        string practice, string patient, Func<PatientRecord, PatientChange> decide, CancellationToken cancellation, PatientRecord? read = null)
    {
        var known = new HashSet<string>();
        for (var attempt = 1; ; attempt++)
        {
            var before = attempt == 1 && read is not null ? read : await GetAsync(practice, patient, cancellation);
            var (after, wanted) = decide(before);
            IReadOnlyList<PermissionEvent> events = [.. wanted.Where(e => !known.Contains(e.Id))];
            if (events.Count == 0 && ReferenceEquals(before, after)) return (before, false);
            after = after with { Permissions = await PermissionsAsync(before, events, cancellation) };
            after = after with { ToReview = [.. after.ToReview.Union(BillingFacts.ChangedMonths(before, after, events, time.GetUtcNow())).Order()] };
            try
            {
                await WriteAsync(before, after, events, cancellation);
                cards.Written(after);
                return (after, events.Count > 0);
            }
            catch (RequestFailedException error) when (error.IsConflict() && attempt < Attempts)
            {
                // An earlier run recorded it: what changes beside it is applied all the same.
                known.UnionWith(await KnownAsync(practice, patient, events, cancellation));
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // Somebody else changed the patient: decide again on what is there now.
            }
        }
    }

    /// <summary>Everything that was ever recorded of a patient's permissions, in the order in which it happened.</summary>
    public async Task<IReadOnlyList<PermissionEvent>> EvidenceAsync(string practice, string patient, CancellationToken cancellation) =>
        [.. (await tables.Patients.ListAsync(practice, $"{EvidencePrefix}{patient}|", cancellation)).Select(ReadEvent).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)];

    /// <summary>What was recorded of all patients' permissions as happening between two instants (UTC).</summary>
    public async Task<IReadOnlyList<(string Patient, PermissionEvent Event)>> EvidenceBetweenAsync(string practice, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {EvidencePrefix} and RowKey lt {"~e}"} and At ge {from} and At lt {to}");
        return await EvidenceAsync(filter, cancellation);
    }

    /// <summary>What was recorded of these patients' permissions as happening before an instant (UTC): one walk over the rows from the first of them to the last, however many they are.</summary>
    public async Task<ILookup<string, PermissionEvent>> EvidenceBeforeAsync(string practice, IReadOnlySet<string> those, DateTimeOffset end, CancellationToken cancellation)
    {
        // In the order of the rows: those of "e10" lie before those of "e1".
        var rows = those.Select(id => EvidenceRow(id, "")).Order(StringComparer.Ordinal).ToList();
        if (rows.Count == 0) return Array.Empty<PermissionEvent>().ToLookup(e => e.Id);
        // '}' is what comes after '|'.
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {rows[0]} and RowKey lt {rows[^1][..^1] + "}"} and At lt {end}");
        return (await EvidenceAsync(filter, cancellation)).Where(e => those.Contains(e.Patient)).ToLookup(e => e.Patient, e => e.Event, StringComparer.Ordinal);
    }

    /// <summary>Patients with months that are to be looked at again.</summary>
    public async Task<IReadOnlyList<string>> ToReviewAsync(string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey lt {EvidencePrefix} and ToReview gt {""}");
        var patients = new List<string>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellation)) patients.Add(row.RowKey);
        return patients;
    }

    /// <summary>They have been looked at, unless the patient was written since.</summary>
    public Task ReviewedAsync(PatientRecord seen, CancellationToken cancellation) =>
        ChangeAsync(seen.Practice, seen.Id, p => p.ETag == seen.ETag ? p with { ToReview = [] } : p, cancellation, seen);

    private async Task<List<(string Patient, PermissionEvent Event)>> EvidenceAsync(string filter, CancellationToken cancellation)
    {
        var events = new List<(string, PermissionEvent)>();
        await foreach (var row in tables.Patients.QueryAsync<TableEntity>(filter, cancellationToken: cancellation)) events.Add((row.RowKey.Split('|')[1], ReadEvent(row)));
        return events;
    }

    private async Task<PatientPermissions> PermissionsAsync(PatientRecord before, IReadOnlyList<PermissionEvent> events, CancellationToken cancellation)
    {
        var state = before.Permissions;
        foreach (var next in events)
        {
            if (!state.IsFollowedBy(next)) return PatientPermissions.From([.. await EvidenceAsync(before.Practice, before.Id, cancellation), .. events]);
            state = state.After(next);
        }
        return state;
    }

    private async Task WriteAsync(PatientRecord before, PatientRecord after, IReadOnlyList<PermissionEvent> events, CancellationToken cancellation)
    {
        if (events.Count == 0) await tables.Patients.UpdateEntityAsync(Write(after), before.ETag, TableUpdateMode.Replace, cancellation);
        else
            await tables.Patients.SubmitTransactionAsync(
                [
                    new TableTransactionAction(TableTransactionActionType.UpdateReplace, Write(after), before.ETag),
                    .. events.Select(e => Insert(after.Practice, after.Id, e)),
                ], cancellation);
    }

    private async Task<List<string>> KnownAsync(string practice, string patient, IReadOnlyList<PermissionEvent> events, CancellationToken cancellation)
    {
        var known = new List<string>();
        foreach (var mine in events)
            if (await tables.Patients.FindAsync(practice, EvidenceRow(patient, mine.Id), cancellation) is { } row)
                known.Add(ReadEvent(row).SaysTheSameAs(mine) ? mine.Id : throw new EvidenceConflictException(mine.Id));
        return known;
    }

    private static string EvidenceRow(string patient, string id) => $"{EvidencePrefix}{patient}|{id}";

    private static TableTransactionAction Insert(string practice, string patient, PermissionEvent e)
    {
        var row = new TableEntity(practice, EvidenceRow(patient, e.Id)) { ["At"] = e.At };
        row.Set("Event", e);
        return new TableTransactionAction(TableTransactionActionType.Add, row);
    }

    private static PermissionEvent ReadEvent(TableEntity row) =>
        row.Get<PermissionEvent>("Event") ?? throw new InvalidOperationException("A stored row lacks its column 'Event'.");

    private static TableEntity Write(PatientRecord p)
    {
        var row = new TableEntity(p.Practice, p.Id)
        {
            ["CarePlanCopyAt"] = p.CarePlanCopy?.NotedAt,
            ["CarePlanCopyOn"] = p.CarePlanCopy?.GivenOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["CarePlanCopyBy"] = p.CarePlanCopy?.By,
            ["OpenNeed"] = p.OpenNeed,
            ["OpenCheckIn"] = p.OpenCheckIn?.ToString(),
            ["UnclearTexts"] = p.UnclearTexts.Count == 0 ? null : string.Join(',', p.UnclearTexts),
            ["StartedMonth"] = p.StartedMonth ?? "",
            ["ToReview"] = p.ToReview.Count == 0 ? null : string.Join(',', p.ToReview),
            ["ConsentFor"] = p.HasActiveConsent ? p.Consent!.PractitionerNpi : "",
            ["Runs"] = p.Eligibility.Eligible && !p.Roster.Deceased,
        };
        row.Set(PatientCards.Column, PatientCard.Of(p));
        row.Set("Roster", p.Roster);
        row.Set("Eligibility", p.Eligibility);
        if (p.CarePlan is not null) row.Set("CarePlan", p.CarePlan);
        if (p.Circumstances != PatientCircumstances.None) row.Set("Circumstances", p.Circumstances);
        if (p.Mends.Count > 0) row.Set("Mends", p.Mends);
        row.Set("Permissions", p.Permissions);
        return row;
    }

    private static PatientRecord Read(TableEntity row) => new()
    {
        Practice = row.PartitionKey,
        Id = row.RowKey,
        Roster = row.Get<RosterPatient>("Roster")!,
        Eligibility = row.Get<EligibilityResult>("Eligibility")!,
        CarePlan = row.Get<CarePlanNote>("CarePlan"),
        Circumstances = row.Get<PatientCircumstances>("Circumstances") ?? PatientCircumstances.None,
        Mends = row.Get<IReadOnlyList<HandMend>>("Mends") ?? [],
        Permissions = row.Get<PatientPermissions>("Permissions")!,
        CarePlanCopy = row.GetDateTimeOffset("CarePlanCopyAt") is { } noted
            ? new CarePlanCopy(noted, row.GetString("CarePlanCopyOn") is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, row.GetString("CarePlanCopyBy"))
            : null,
        OpenNeed = row.GetString("OpenNeed"),
        OpenCheckIn = CheckInRef.Parse(row.GetString("OpenCheckIn")),
        UnclearTexts = row.GetString("UnclearTexts")?.Split(',') ?? [],
        StartedMonth = row.GetString("StartedMonth"),
        ToReview = row.GetString("ToReview") is { Length: > 0 } months ? [.. months.Split(',').Select(ServiceMonth.Parse)] : [],
        ETag = row.ETag,
    };
}
