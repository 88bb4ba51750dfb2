using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;

namespace CcmFlow.Functions.Claims;

/// <summary>Drafts a claim again from what is on file now.</summary>
public sealed class ClaimRedrafts(LedgerStore ledger, MemberIds members, PatientStandings standings, TimeProvider time)
{
    /// <summary>A held claim that a person looked at: on the decision that the month was closed with. Null: that bills nothing.</summary>
    public async Task<ClaimRecord?> OfHeldAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation) =>
        (await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation)).Decision is { Billable: true } decision
            ? ClaimDrafts.From(practice, patient, month, decision, await members.AlsoOnFileForAsync(patient, cancellation), byPerson: true)
            : null;

    /// <summary>A replacement: on everything that is known now, minutes that came late included; for the payer and by the practitioner that the month was decided for.</summary>
    /// <param name="before">What the payer has.</param>
    public async Task<(ProfessionalClaim? Claim, MonthDecision? Decision, string? Refusal)> OfReplacementAsync(
        Practice practice, PatientRecord patient, ServiceMonth month, ProfessionalClaim before, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        var then = await standings.AsOfAsync(practice, patient, month, cancellation);
        var decision = MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, then, month, rows, withLateEntries: true)), time.GetUtcNow()) with
        {
            Practitioner = practice.PractitionerThen(month, rows.Decision?.Practitioner), Coverage = rows.Decision?.Coverage,
        };
        if (!decision.Billable) return (null, null, "On what is known now nothing may be billed for the month: void the claim instead.");
        var draft = ClaimDrafts.From(practice, patient, month, decision, await members.AlsoOnFileForAsync(patient, cancellation), byPerson: true);
        if (draft.State != ClaimState.Ready) return (null, null, string.Join(' ', draft.Faults));
        return RejectedClaims.IsSame(draft.Claim, before with { Frequency = ClaimFrequency.Original, PayerClaimNumber = null })
            ? (null, null, "A new claim would be the same as this one: nothing that decides on it has changed. Correct what is wrong first, or appeal with the payer.")
            : (draft.Claim, decision, null);
    }
}
