using System.Globalization;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Claims.Corrections;
using CcmFlow.Rules.Claims.Inbound;
using CcmFlow.Rules.Claims.Status;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Claims.Answers;

/// <summary>
/// Posts remittances. A remittance is posted whole or, when it does not add up, not at all until a person says so. A reversal is an entry of its own beside
/// what it takes back.
/// </summary>
public sealed class PaymentPosting(ReceivedFiles files, RejectedClaims rejected, WorklistStore worklist, TimeProvider time)
{
    /// <summary>Notes the remittance before anything of it is posted. Returns how it stands.</summary>
    internal async Task<RemittanceRecord> BeginAsync(PostingRun run, SetSummary set, CancellationToken cancellation)
    {
        if (await files.RemittanceAsync(run.Practice.Id, set.Body, cancellation) is { } before) return before;
        var (header, totals) = (set.Header!, set.Totals!);
        var remittance = new RemittanceRecord(
            set.Body, run.File.Sha256, run.File.At, header.Trace, header.Payer, header.PaidOn, totals.Amount, totals.ClaimsPaid, totals.ProviderAdjusted, totals.Claims,
            Posted: false, [.. Differences(totals)]);
        await files.SaveAsync(run.Practice.Id, remittance, cancellation);
        return remittance;
    }

    internal async Task<bool> PostAsync(PostingRun run, SetSummary set, ClaimPayment payment, CancellationToken cancellation)
    {
        if (await run.Book.FindAsync(payment.Claim, cancellation) is not { } claim) return false;
        run.Matched();
        var attempt = claim.Attempts.Last(a => a.ControlNumber == payment.Claim).Number;
        var corrections = payment.IsReversal ? [] : Corrections(payment);
        var one = ClaimEvents.Of(set.Header!, payment, attempt) with { Id = $"835|{set.Body}|{payment.Position - set.Position}" };
        run.Entries.Add(new ClaimLedgerEntry(claim.Month, claim.Patient, one, run.File.At, run.File.Sha256, "835", corrections, Text(payment))
        {
            Payment = payment,
            PaidOn = set.Header!.PaidOn,
            Trace = set.Header.Trace,
        });
        run.Then.Add(token => SettleAsync(claim, attempt, token));
        if (corrections.Any(c => c.Act is not (CorrectiveAct.BillPatient or CorrectiveAct.WriteOff))) run.Then.Add(token => AskAsync(claim, set.Body, payment.Position, token));
        return true;
    }

    /// <summary>Everything of the set is in the ledger: its provider-level part and the mark that it is posted.</summary>
    internal async Task EndAsync(PostingRun run, SetSummary set, CancellationToken cancellation)
    {
        var remittance = (await files.RemittanceAsync(run.Practice.Id, set.Body, cancellation))!;
        if (remittance.Posted) return;
        var adjustments = ProviderAdjustments(await files.BytesAsync(run.File, cancellation), set);
        await files.SaveAsync(run.Practice.Id, remittance with { Posted = true, ProviderAdjustments = adjustments }, cancellation);
    }

    private static List<ProviderLevelAdjustment> ProviderAdjustments(byte[] file, SetSummary set)
    {
        using var stream = new MemoryStream(file);
        return
        [
            .. InboundReader.Read(stream, _ => { }).OfType<ProviderAdjustment>()
                .Where(p => p.Position > set.Position && p.Position <= set.Totals!.Position)
                .Select(p => new ProviderLevelAdjustment(p.Reason, p.Reference, p.Amount)),
        ];
    }

    private static IEnumerable<string> Differences(RemittanceTotals totals)
    {
        if (totals.UnbalancedClaims > 0) yield return string.Create(CultureInfo.InvariantCulture, $"{totals.UnbalancedClaims} claims do not add up in themselves.");
        if (totals.Amount != totals.ClaimsPaid - totals.ProviderAdjusted)
            yield return string.Create(CultureInfo.InvariantCulture, $"The payment is {totals.Amount}, but the claims less provider adjustments are {totals.ClaimsPaid - totals.ProviderAdjusted}.");
    }

    /// <summary>A payer that has decided on the last sending has the claim: it is not sent again, whatever was told before. An earlier one says nothing of the correction that followed.</summary>
    private Task<ClaimRecord?> SettleAsync(ClaimRecord claim, int attempt, CancellationToken cancellation) => rejected.BackWithPayerAsync(claim, attempt, cancellation);

    private Task AskAsync(ClaimRecord claim, string body, int position, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var id = StaffTask.IdOf(StaffTaskKind.WorkDenial, claim.Month, claim.Patient, string.Create(CultureInfo.InvariantCulture, $"{body[..12]}-{position}"));
        return worklist.AddAsync(new StaffTask(claim.Practice, id, StaffTaskKind.WorkDenial, claim.Patient, claim.Month, now, now.AddDays(7), Done: false), cancellation);
    }

    /// <summary>Of what took money away beyond contract, sequestration and the patient's share.</summary>
    private static List<Correction> Corrections(ClaimPayment payment) =>
    [
        .. payment.Adjustments.Select(a => (Adjustment: a, payment.Remarks))
            .Concat(payment.Lines.SelectMany(line => line.Adjustments.Select(a => (Adjustment: a, Remarks: line.Remarks.Count > 0 ? line.Remarks : payment.Remarks))))
            .Where(a => payment.IsDenied || !Denials.IsOrdinary(a.Adjustment))
            .Select(a => Denials.Of(a.Adjustment, a.Remarks)).DistinctBy(c => c.Code),
    ];

    private static string Text(ClaimPayment payment) => string.Create(
        CultureInfo.InvariantCulture, $"Status {payment.Status}: charged {payment.Charge:0.00}, paid {payment.Paid:0.00}, patient {payment.PatientShare:0.00}");
}
