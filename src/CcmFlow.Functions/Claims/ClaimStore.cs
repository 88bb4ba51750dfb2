using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Claims.Status;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// A practice's claims. Invariants: one claim a patient-month; a claim that was taken into an interchange changes only through what the
/// clearinghouse or the payer answered.
/// </summary>
public sealed class ClaimStore(AppTables tables, KeptClaims kept)
{
    private const int Attempts = 8;

    /// <summary>
    /// Queues the claim unless the patient-month has one. One that was withdrawn makes way to one of a later round, its sendings and its number stay: a close that was
    /// overtaken by a reopening brings nothing back. One that was kept held on purpose before is held again.
    /// </summary>
    /// <returns>The claim as it is queued now.</returns>
    public async Task<ClaimRecord> QueueAsync(ClaimRecord claim, CancellationToken cancellation) => await AddAsync(claim, cancellation) ? claim
        : (await ChangeAsync(claim.Practice, claim.Month, claim.Patient, c => c.State == ClaimState.Withdrawn && claim.Round > c.Round ? Queued(c, claim) : c, cancellation))!;

    private static ClaimRecord Queued(ClaimRecord withdrawn, ClaimRecord draft) => withdrawn.Redrafted(withdrawn.Keeping is null ? draft : draft with
    {
        State = ClaimState.Held,
        Faults = [.. draft.Faults, "It was kept held on purpose before the month was opened again: look at it again when it may go."],
    }) with { Round = draft.Round };

    /// <summary>
    /// Puts what is drafted now in the place of a claim that nobody has: a ready one may be held by it, or go with what was mended. One that came back waits as it does, unless
    /// the month would be decided otherwise. What somebody has, and what corrects another claim, stays.
    /// </summary>
    /// <param name="draft">On the decision that the month is closed with.</param>
    /// <param name="otherwise">The rules would decide otherwise now.</param>
    /// <returns>The claim as it stands then.</returns>
    public async Task<ClaimRecord> JudgeAsync(ClaimRecord draft, bool otherwise, CancellationToken cancellation) =>
        await AddAsync(draft, cancellation) ? draft : (await ChangeAsync(draft.Practice, draft.Month, draft.Patient, c => Judged(c, c.Answered(draft), otherwise), cancellation))!;

    private static ClaimRecord Judged(ClaimRecord claim, ClaimRecord draft, bool otherwise) => claim switch
    {
        { State: ClaimState.Withdrawn } => draft.Round > claim.Round ? Queued(claim, draft) : claim,
        { Claim.Frequency: not ClaimFrequency.Original } => claim,
        _ when draft.Round < claim.Round => claim,
        // That it was looked at under the settings of now is news of a ready one: it may go.
        _ when claim.State == draft.State && (claim.State != ClaimState.Ready || claim.DraftedFrom == draft.DraftedFrom) && claim.Faults.SequenceEqual(draft.Faults) && RejectedClaims.IsSame(claim.Claim, draft.Claim) => claim,
        { State: ClaimState.Ready } => claim.Redrafted(draft),
        { State: ClaimState.Held } => claim.Keeping is not null && draft.State == ClaimState.Ready ? claim.MendedWhileKept(draft) : claim.Redrafted(draft),
        { State: ClaimState.Rejected } when otherwise => claim.Redrafted(draft),
        _ => claim,
    };

    /// <summary>Takes the claim of a round, or of an earlier one, out of the queue when nobody has it; one that its close has yet to queue is put there as withdrawn. False: somebody has it.</summary>
    /// <param name="draft">What the decision of that round bills; null: nothing.</param>
    public async Task<bool> WithdrawAsync(PatientMonthKey key, int round, ClaimRecord? draft, CancellationToken cancellation)
    {
        if (draft is not null && await AddAsync(draft with { State = ClaimState.Withdrawn, Faults = [] }, cancellation)) return true;
        var after = await ChangeAsync(
            key.Practice, key.Month.ToString(), key.Patient,
            c => c.IsOurs && c.Round <= round && (c.State != ClaimState.Withdrawn || c.Round < round) ? c with { State = ClaimState.Withdrawn, Faults = [], Round = round } : c, cancellation);
        return after is null or { IsOurs: true };
    }

    /// <summary>Puts a new draft in the place of a held one, unless it was taken up meanwhile. What is kept held on purpose is not released by itself, and what corrects another claim is no draft.</summary>
    public Task<ClaimRecord?> ReplaceHeldAsync(ClaimRecord draft, CancellationToken cancellation) => ChangeAsync(
        draft.Practice, draft.Month, draft.Patient,
        c => c is { State: ClaimState.Held, Claim.Frequency: ClaimFrequency.Original } && draft.Round >= c.Round && c.Answered(draft) is var answered
            ? c.Keeping is not null && answered.State == ClaimState.Ready ? c.MendedWhileKept(answered) : c.Redrafted(answered)
            : c, cancellation);

    /// <summary>Holds a ready claim for a person, unless it was taken up meanwhile.</summary>
    public Task<ClaimRecord?> HoldAsync(ClaimRecord claim, string fault, CancellationToken cancellation) => ChangeAsync(
        claim.Practice, claim.Month, claim.Patient, c => c.State == ClaimState.Ready ? c with { State = ClaimState.Held, Faults = [fault] } : c, cancellation);

    /// <summary>The claim of a patient's month; null: there is none.</summary>
    public async Task<ClaimRecord?> FindAsync(PracticeMonth month, string patient, CancellationToken cancellation) =>
        await tables.Claims.FindAsync(month.Practice, $"claim|{month.Month}|{patient}", cancellation) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<ClaimRecord>> ListAsync(PracticeMonth month, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(month.Practice, Prefix(month), cancellation)).Select(Read)];

    /// <summary>Each with the mark of its row: it tells whether the claim has changed since.</summary>
    public async Task<IReadOnlyList<(ClaimRecord Claim, ETag Tag)>> ListTaggedAsync(PracticeMonth month, CancellationToken cancellation) =>
        [.. (await tables.Claims.ListAsync(month.Practice, Prefix(month), cancellation)).Select(r => (Read(r), r.ETag))];

    public async Task<ClaimRecord?> FindAsync(string practice, string month, string patient, CancellationToken cancellation) =>
        await tables.Claims.FindAsync(practice, RowOf(month, patient), cancellation) is { } row ? Read(row) : null;

    /// <summary>How far each claim of a month is, by patient; without what it says.</summary>
    public async Task<IReadOnlyDictionary<string, ClaimStep>> StandingsAsync(PracticeMonth month, CancellationToken cancellation)
    {
        var (from, to) = (Prefix(month), $"claim|{month.Month}}}");
        var steps = new Dictionary<string, ClaimStep>(StringComparer.Ordinal);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {month.Practice} and RowKey ge {from} and RowKey lt {to}");
        await foreach (var row in tables.Claims.QueryAsync<TableEntity>(filter, select: ["Patient", "State", "Attempts", "Frequency"], cancellationToken: cancellation))
        {
            var state = Enum.Parse<ClaimState>(row.Text("State"));
            steps[row.Text("Patient")] = new ClaimStep(
                state, row.Get<IReadOnlyList<ClaimAttempt>>("Attempts") is { Count: > 0 }, state == ClaimState.Batched && row.GetString("Frequency") == nameof(ClaimFrequency.Void));
        }
        return steps;
    }

    /// <summary>Applies a change; it may run several times. When it returns the same object nothing is written. Null: there is no such claim.</summary>
    public async Task<ClaimRecord?> ChangeAsync(string practice, string month, string patient, Func<ClaimRecord, ClaimRecord> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await tables.Claims.FindAsync(practice, RowOf(month, patient), cancellation) is not { } row) return null;
            var before = Read(row);
            var after = change(before);
            if (ReferenceEquals(before, after)) return before;
            try
            {
                await tables.Claims.UpdateEntityAsync(Write(after), row.ETag, TableUpdateMode.Replace, cancellation);
                kept.Put(after);
                return after;
            }
            catch (RequestFailedException error) when (error.IsStale() && attempt < Attempts)
            {
                // It was taken up or answered meanwhile: decide again.
            }
        }
    }

    /// <summary>Months with claims that are ready, held or rejected.</summary>
    public async Task<IReadOnlyList<ServiceMonth>> WaitingMonthsAsync(string practice, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {practice} and RowKey ge {"claim|"} and RowKey lt {"claim}"} and State ne {nameof(ClaimState.Batched)} and State ne {nameof(ClaimState.Withdrawn)}");
        var months = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in tables.Claims.QueryAsync<TableEntity>(filter, select: ["Month"], cancellationToken: cancellation)) months.Add(row.Text("Month"));
        return [.. months.Select(ServiceMonth.Parse)];
    }

    private async Task<bool> AddAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        if (!await tables.Claims.TryAddAsync(Write(claim), cancellation)) return false;
        kept.Put(claim);
        return true;
    }

    internal static string Prefix(PracticeMonth month) => $"claim|{month.Month}|";

    internal static string RowOf(string month, string patient) => $"claim|{month}|{patient}";

    internal static TableEntity Write(ClaimRecord claim)
    {
        var row = new TableEntity(claim.Practice, RowOf(claim.Month, claim.Patient))
        {
            ["State"] = claim.State.ToString(), ["Month"] = claim.Month, ["Patient"] = claim.Patient, ["NumberToKeep"] = claim.NumberToKeep, ["Round"] = claim.Round,
        };
        if (claim.Interchange is { } number) row["Interchange"] = number;
        if (claim.DraftedFrom is { } settings) row["DraftedFrom"] = settings;
        row.Set("Claim", claim.Claim);
        row.Set("Faults", claim.Faults);
        row.Set("Attempts", claim.Attempts);
        if (claim.Acts.Count > 0) row.Set("Acts", claim.Acts);
        if (claim.WithPayer is { } withPayer) row.Set("WithPayer", withPayer);
        if (claim.LastSent is { } sent) row.Set("LastSent", sent);
        if (claim.Told is not { } told) return row;
        // What lists show of it, beside it: they read no claim and no ledger.
        row["Total"] = claim.Claim.Total.ToString(CultureInfo.InvariantCulture);
        row["Frequency"] = claim.Claim.Frequency.ToString();
        row["FollowUp"] = claim.FollowUp.ToString();
        row.Set("Codes", KeptClaim.CodesOf(claim));
        row["KeptHeld"] = claim.IsKeptHeld;
        row.Set("Told", told);
        row.Set("Status", claim.StatusOf(told));
        return row;
    }

    internal static ClaimRecord Read(TableEntity row) => new(
        row.PartitionKey, row.Text("Patient"), row.Text("Month"), Enum.Parse<ClaimState>(row.Text("State")),
        row.Get<ProfessionalClaim>("Claim")!, row.Get<IReadOnlyList<string>>("Faults") ?? [], row.GetInt32("Interchange"))
    {
        Attempts = row.Get<IReadOnlyList<ClaimAttempt>>("Attempts") ?? [],
        NumberToKeep = row.GetString("NumberToKeep"),
        Round = row.GetInt32("Round") ?? 0,
        Told = row.Get<IReadOnlyList<ClaimEvent>>("Told"),
        Acts = row.Get<IReadOnlyList<ClaimAct>>("Acts") ?? [],
        WithPayer = row.Get<ProfessionalClaim>("WithPayer"),
        LastSent = row.Get<ProfessionalClaim>("LastSent"),
        DraftedFrom = row.GetString("DraftedFrom"),
    };
}
