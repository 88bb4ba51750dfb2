using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>A claim as it would be drafted now.</summary>
/// <param name="Change">How the month would be decided otherwise now; null: as it was closed.</param>
public sealed record Redraft(ClaimRecord Claim, DecisionChange? Change);

/// <summary>Drafts a claim again from what is on file now.</summary>
public sealed class ClaimRedrafts(LedgerStore ledger, MemberIds members, PatientStandings standings, TimeProvider time)
{
    /// <summary>
    /// On the decision that the month was closed with, from the patient as on file now. Where the rules would decide otherwise on what is known now it is held: no claim goes
    /// that nobody would make any more. Null: the decision bills nothing, or there is none.
    /// </summary>
    public async Task<Redraft?> OfAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation) =>
        await OfAsync(practice, patient, month, await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation), cancellation);

    /// <summary>The same, with the month's rows as just read.</summary>
    public async Task<Redraft?> OfAsync(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, CancellationToken cancellation)
    {
        if (rows.Decision is not { Billable: true } decision) return null;
        var draft = ClaimDrafts.From(practice, patient, month, decision, await members.AlsoOnFileForAsync(patient, cancellation));
        return DecisionChange.Of(decision.AsClosed(), await NowAsync(practice, patient, month, rows, cancellation)) is { } change
            ? new(draft with { State = ClaimState.Held, Faults = [.. draft.Faults, Fault(change)] }, change)
            : new(draft, null);
    }

    /// <summary>A replacement: on everything that is known now, minutes that came late included; for the payer and by the practitioner that the month was decided for.</summary>
    /// <param name="before">What the payer has.</param>
    public async Task<(ProfessionalClaim? Claim, MonthDecision? Decision, string? Refusal)> OfReplacementAsync(
        Practice practice, PatientRecord patient, ServiceMonth month, ProfessionalClaim before, CancellationToken cancellation)
    {
        var decision = await DecideAsync(practice, patient, month, cancellation);
        if (!decision.Billable) return (null, null, "On what is known now nothing may be billed for the month: void the claim instead.");
        var draft = ClaimDrafts.From(practice, patient, month, decision, await members.AlsoOnFileForAsync(patient, cancellation), byPerson: true);
        // Whoever replaces a claim has looked at the month: what only a person can judge is judged with it.
        if (draft.Faults.Where(fault => !ClaimDoubts.MayBeConfirmed(fault)).ToList() is { Count: > 0 } faults) return (null, null, string.Join(' ', faults));
        return RejectedClaims.IsSame(draft.Claim, before with { Frequency = ClaimFrequency.Original, PayerClaimNumber = null })
            ? (null, null, "A new claim would be the same as this one: nothing that decides on it has changed. Correct what is wrong first, or appeal with the payer.")
            : (draft.Claim, decision, null);
    }

    /// <summary>What the rules would decide on everything that is known now.</summary>
    public async Task<MonthDecision> DecideAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        return MonthDecision.From(await NowAsync(practice, patient, month, rows, cancellation), time.GetUtcNow()) with
        {
            Practitioner = practice.PractitionerThen(month, rows.Decision?.Practitioner), Coverage = rows.Decision?.Coverage,
        };
    }

    /// <summary>Of everything that is known now, minutes that came late included; with the consent that stood when the month ended.</summary>
    public async Task<BillingDecision> NowAsync(Practice practice, PatientRecord patient, ServiceMonth month, PatientMonthRows rows, CancellationToken cancellation) =>
        BillingRules.Decide(BillingCases.From(practice, await standings.AsOfAsync(practice, patient, month, cancellation), month, rows, withLateEntries: true));

    private static string Fault(DecisionChange change) =>
        $"Something came in after the month was closed, and it would be decided otherwise now: {change.What} Open the month again and close it: that decides anew.";
}
