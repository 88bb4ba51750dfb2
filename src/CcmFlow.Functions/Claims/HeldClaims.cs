using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims;

/// <summary>
/// The work that a held claim is. A biller's list must not lose a claim that does not go: as long as one is held its work is on the list, and cannot be ticked off
/// without the claim being mended. Whoever knows better keeps it held on purpose, with a reason that stands in the packet; the work comes back when something else
/// is found, or when a claim that was released is held again.
/// </summary>
public sealed class HeldClaims(ClaimStore claims, WorklistStore worklist, TimeProvider time)
{
    /// <summary>Why the work cannot be ticked off.</summary>
    public const string StillHeld = "The claim is still held: mend what holds it, or keep it held on purpose, with a reason, on the claim's page.";

    private static readonly TimeSpan DueIn = TimeSpan.FromDays(3);

    /// <summary>Holds a ready claim for a person, unless it was taken up meanwhile.</summary>
    public async Task HoldAsync(ClaimRecord claim, string fault, CancellationToken cancellation)
    {
        if (await claims.HoldAsync(claim, fault, cancellation) is { } after) await AskAsync(after, cancellation);
    }

    /// <summary>Puts the work on the list unless it is there, or the claim is not held or kept so on purpose. Each time that it comes up is an occasion of its own.</summary>
    public async Task AskAsync(ClaimRecord claim, CancellationToken cancellation)
    {
        if (claim.State != ClaimState.Held || claim.IsKeptHeld) return;
        var before = (await worklist.OfPatientAsync(new PatientMonthKey(claim.Practice, claim.Patient, ServiceMonth.Parse(claim.Month)), cancellation)).Where(t => t.Kind == StaffTaskKind.MendClaim).ToList();
        if (before.Any(t => !t.Done)) return;
        var (now, occasion) = (time.GetUtcNow(), before.Count == 0 ? null : $"h{before.Count}");
        var id = StaffTask.IdOf(StaffTaskKind.MendClaim, claim.Month, claim.Patient, occasion);
        await worklist.AddAsync(new StaffTask(claim.Practice, id, StaffTaskKind.MendClaim, claim.Patient, claim.Month, now, now + DueIn, Done: false), cancellation);
    }

    /// <summary>Whether the work is on a claim that is held against somebody's will: then it is not ticked off.</summary>
    public async Task<bool> IsStillHeldAsync(StaffTask task, CancellationToken cancellation) =>
        task is { Kind: StaffTaskKind.MendClaim, Done: false, Patient: { } patient } && await claims.FindAsync(task.Practice, task.Month, patient, cancellation) is { State: ClaimState.Held, IsKeptHeld: false };
}
