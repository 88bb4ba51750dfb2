using Azure;
using Azure.Data.Tables;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// Takes ready claims into an open interchange. A claim's new state, its CLM01, the sequence that it came from, the row that finds the claim by
/// it and the row that keeps a second claim away are one transaction: a crash leaves a claim with all of them or with none.
/// </summary>
public sealed class ClaimNumbering(AppTables tables, KeptClaims kept, ClaimStore claims, HeldClaims heldClaims, Interchanges interchanges, PhoneNumbers hashes)
{
    // 100 rows a transaction: the sequence, the interchange, and three for a claim.
    private const int ClaimsPerTransaction = 32;
    private const int Attempts = 20;

    /// <summary>
    /// Takes the month's ready claims that were found sound and returns all that the interchange holds, an interrupted run's included. The interchange is written with
    /// each transaction, so that nothing joins one that another run has sealed.
    /// </summary>
    /// <param name="sound">By patient, as the claim was when it was checked: one that is otherwise now, or that came since, was checked by nobody.</param>
    public async Task<(InterchangeRecord Interchange, IReadOnlyList<ClaimRecord> Claims)> TakeAsync(
        Practice practice, PracticeMonth month, InterchangeRecord interchange, IReadOnlyDictionary<string, ETag> sound, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await TakeSoundAsync(practice, month, interchange, sound, cancellation) is { } after)
                return (after, [.. (await claims.ListAsync(month, cancellation)).Where(c => c.State == ClaimState.Batched && c.Interchange == interchange.Number)]);
            // A claim was held or answered meanwhile, or another run took numbers: look again.
            interchange = (await interchanges.FindAsync(practice.Id, interchange.Number, cancellation))!;
            if (interchange.State != InterchangeState.Open || attempt == Attempts) throw TakenOver(interchange);
        }
    }

    /// <summary>
    /// Gives back what a run that died took into an interchange that was never sealed, where the practice's settings were changed since: nobody has seen it, and it is judged
    /// again as any claim that waits. It keeps its CLM01. Claim and interchange change in one transaction, so that no other run seals it meanwhile. What was sent before
    /// stays as it was taken: what its last sending said is not known any more.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another run was first.</exception>
    public async Task GiveBackAsync(Practice practice, PracticeMonth month, CancellationToken cancellation)
    {
        if (await interchanges.FindBegunAsync(month, cancellation) is not { State: InterchangeState.Open } open) return;
        var rows = await tables.Claims.ListAsync(month.Practice, ClaimStore.Prefix(month), cancellation);
        var stale = rows.Select(row => (Row: row, Claim: ClaimStore.Read(row)))
            .Where(c => IsGivenBack(practice, c.Claim) && c.Claim.Interchange == open.Number).ToList();
        foreach (var chunk in stale.Chunk(ClaimsPerTransaction))
        {
            var given = chunk.Select(c => c.Claim with { State = ClaimState.Ready, Interchange = null, Attempts = [], NumberToKeep = c.Claim.Claim.PatientControlNumber }).ToList();
            try
            {
                var answer = await tables.Claims.SubmitTransactionAsync(
                    [Interchanges.Replace(open), .. given.Zip(chunk, (claim, before) => new TableTransactionAction(TableTransactionActionType.UpdateReplace, ClaimStore.Write(claim), before.Row.ETag))], cancellation);
                open = open with { ETag = answer.Value[0].Headers.ETag!.Value };
            }
            catch (RequestFailedException error) when (error.IsStale())
            {
                throw TakenOver(open);
            }
            foreach (var claim in given) kept.Put(claim);
        }
    }

    /// <summary>Whether the claim would be given back if its interchange were not sealed.</summary>
    public static bool IsGivenBack(Practice practice, ClaimRecord claim) => claim is { State: ClaimState.Batched, Attempts.Count: 1 } && !WaitingClaims.IsAsNow(practice, claim);

    private static InvalidOperationException TakenOver(InterchangeRecord interchange) => new($"Interchange {interchange.Number} was taken over by another run.");

    /// <summary>The claim that went under a CLM01; null when it is none of this practice.</summary>
    public async Task<ClaimRecord?> FindAsync(string practice, string controlNumber, CancellationToken cancellation) =>
        Ids.IsValid(controlNumber) && await tables.Claims.FindAsync(practice, NumberRow(controlNumber), cancellation) is { } row
            ? await claims.FindAsync(practice, row.Text("Month"), row.Text("Patient"), cancellation)
            : null;

    /// <summary>Null: another run was first somewhere.</summary>
    private async Task<InterchangeRecord?> TakeSoundAsync(
        Practice practice, PracticeMonth month, InterchangeRecord interchange, IReadOnlyDictionary<string, ETag> sound, CancellationToken cancellation)
    {
        var all = await tables.Claims.ListAsync(month.Practice, ClaimStore.Prefix(month), cancellation);
        var ready = all.Where(r => r.Text("State") == nameof(ClaimState.Ready) && sound.TryGetValue(r.Text("Patient"), out var seen) && seen == r.ETag).ToList();
        if (ready.Count == 0) return interchange;
        var held = (await tables.Claims.ListAsync(month.Practice, $"one|{practice.Billing.Npi}|{month.Month}|", cancellation)).ToDictionary(r => r.RowKey, StringComparer.Ordinal);
        var sequence = await tables.Claims.FindAsync(month.Practice, Interchanges.Sequence, cancellation);
        foreach (var chunk in ready.Chunk(ClaimsPerTransaction))
        {
            var numbers = ControlNumbers.Read(sequence);
            var actions = new List<TableTransactionAction>();
            var taken = new List<ClaimRecord>();
            foreach (var row in chunk)
            {
                var claim = ClaimStore.Read(row);
                var only = OnlyRow(practice, month, claim);
                var holder = held.GetValueOrDefault(only);
                if (holder is not null && holder.Text("Claim") != row.RowKey && !IsFree(practice, month, all.FirstOrDefault(r => r.RowKey == holder.Text("Claim")), only))
                {
                    await heldClaims.HoldAsync(claim, "Another patient record with the same member id has a claim for this month: one of the two is wrong.", cancellation);
                    continue;
                }
                var holds = new TableEntity(month.Practice, only) { ["Claim"] = row.RowKey };
                if (holder is null) actions.Add(new TableTransactionAction(TableTransactionActionType.Add, holds));
                else if (holder.Text("Claim") != row.RowKey) actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, holds, holder.ETag));
                held[only] = holds;
                if (claim.NumberToKeep is null) numbers = numbers with { Claim = numbers.Claim + 1 };
                var number = claim.NumberToKeep ?? PatientControlNumber.Of(month.Practice, numbers.Claim);
                if (claim.NumberToKeep is null)
                    actions.Add(new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(month.Practice, NumberRow(number)) { ["Month"] = claim.Month, ["Patient"] = claim.Patient }));
                taken.Add(Taken(claim, number, interchange.Number));
                actions.Add(new TableTransactionAction(TableTransactionActionType.UpdateReplace, ClaimStore.Write(taken[^1]), row.ETag));
            }
            if (actions.Count == 0) continue;
            actions.InsertRange(0, [numbers.Change(month.Practice, sequence), Interchanges.Replace(interchange)]);
            try
            {
                var answer = await tables.Claims.SubmitTransactionAsync(actions, cancellation);
                foreach (var claim in taken) kept.Put(claim);
                sequence = new TableEntity(month.Practice, Interchanges.Sequence)
                {
                    ["Interchange"] = numbers.Interchange, ["Group"] = numbers.Group, ["Batch"] = numbers.Batch, ["Claim"] = numbers.Claim, ETag = answer.Value[0].Headers.ETag!.Value,
                };
                interchange = interchange with { ETag = answer.Value[1].Headers.ETag!.Value };
            }
            catch (RequestFailedException error) when (error.IsStale() || error.IsConflict())
            {
                return null;
            }
        }
        return interchange;
    }

    /// <summary>Whether who had the person's month has it no more: voided, withdrawn, or found to be of somebody else before a payer had it.</summary>
    private bool IsFree(Practice practice, PracticeMonth month, TableEntity? holder, string only) => holder is null || ClaimStore.Read(holder) switch
    {
        { IsVoidTaken: true } or { State: ClaimState.Withdrawn, IsOurs: true } => true,
        { Claim.Frequency: ClaimFrequency.Original } claim => (claim.State == ClaimState.Batched || claim.IsOurs) && OnlyRow(practice, month, claim) != only,
        _ => false,
    };

    private static ClaimRecord Taken(ClaimRecord claim, string number, int interchange) => claim with
    {
        State = ClaimState.Batched,
        Interchange = interchange,
        Claim = claim.Claim with { PatientControlNumber = number },
        Faults = [],
        NumberToKeep = null,
        LastSent = null,
        Attempts = [.. claim.Attempts, new ClaimAttempt(claim.Attempts.Count + 1, number, interchange, claim.Claim.Frequency)],
    };

    private static string NumberRow(string controlNumber) => $"pcn|{controlNumber}";

    // By the person, not by the record: the same member imported under two ids is one patient to the payer.
    private string OnlyRow(Practice practice, PracticeMonth month, ClaimRecord claim)
    {
        var subscriber = claim.Claim.Subscriber;
        var person = hashes.Hash($"{string.Concat(subscriber.MemberId.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}|{claim.Claim.Dependent?.BirthDate ?? subscriber.BirthDate:yyyyMMdd}|{claim.Claim.Dependent?.Name.First}");
        return $"one|{practice.Billing.Npi}|{month.Month}|{CodeFamily.Of(claim.Claim)}|{person}";
    }
}
