using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Texts;
using CodeUnits = CcmFlow.Rules.Billing.CodeUnits;
using ReportCodeUnits = CcmFlow.Functions.MonthClose.Reports.CodeUnits;

namespace CcmFlow.Functions.MonthClose;

/// <summary>All that is stored about one patient-month, for the report and for whoever checks it. PHI.</summary>
/// <param name="Patient">With the permissions that stood at the month's end.</param>
public sealed record PatientMonthFacts(Practice Practice, PatientRecord Patient, PatientMonthRows Rows, ClaimRecord? Claim)
{
    /// <summary>The least that a claim needs: 20:00 (CMS MLN909188).</summary>
    public const int LeastSeconds = 20 * 60;

    public LocalZone Zone => PatientZones.For(Patient.Roster.State, Patient.Roster.Zip)[0];

    public string Label => $"{Patient.Roster.GivenName} {Patient.Roster.FamilyName}";

    /// <summary>The month is claimed: what was withdrawn or voided is not.</summary>
    public bool Sent => Claim is { IsClaimed: true };

    public bool WasAsked => Rows.Texts.Any(t => t.GetString("Template") == nameof(TextTemplate.ConsentRequest) && t.GetString("MessageId") is not null);

    public int CountedSeconds => Rows.Decision is { } d ? Math.Max(d.ClinicalStaffSeconds, d.PhysicianSeconds) : 0;

    /// <summary>What was billed: what the month was decided on; where that bills nothing, or is open again, what the payer has all the same.</summary>
    private (IReadOnlyList<CodeUnits> Codes, DateOnly ServiceDate) Billing => Rows.Decision is { Billable: true, ServiceDate: { } served } decision
        ? (decision.Codes, served)
        : ([.. Claim!.Claim.Lines.Select(line => new CodeUnits(line.ProcedureCode, line.Units))], Claim.Claim.Lines.Max(line => line.ServiceDate));

    /// <summary>The claim's lines with the patient's share of each.</summary>
    public IEnumerable<(PricedCode Line, decimal Share)> Priced(FeeSchedule schedule)
    {
        var payment = Payment(schedule);
        return payment.Lines.Select(line => (line, payment.ShareOf(line)));
    }

    public BilledPatient ToBilled(FeeSchedule schedule)
    {
        var payment = Payment(schedule);
        return new BilledPatient
        {
            Patient = Label,
            Practice = Practice.Name,
            Codes = [.. Billing.Codes.Select(c => new ReportCodeUnits(c.Code, c.Units))],
            CountedSeconds = CountedSeconds,
            ServiceDate = Billing.ServiceDate,
            ExpectedRevenue = payment.Allowed,
            ExpectedPatientShare = payment.PatientShare,
            Explanation = Rows.Decision is { Billable: true } decision ? decision.Explanation : "The payer has a claim of this month, which bills nothing as it stands now.",
        };
    }

    public NotBilledPatient ToNotBilled() => new()
    {
        Patient = Label,
        Practice = Practice.Name,
        ReasonCodes = Rows.Decision is { } d ? d.Billable ? [Claim is { IsVoided: true } ? "CLAIM_VOIDED" : "CLAIM_HELD"] : [.. d.Reasons.Select(BillingCodeNames.Of)] : ["MONTH_NOT_RUN"],
        Sentence = WhyNot(),
        CountedSeconds = CountedSeconds,
    };

    public PatientMinutes ToMinutes() => new(Label, CountedSeconds, Outcome());

    private MinutesOutcome Outcome() =>
        Sent ? MinutesOutcome.Billed
        : Rows.Decision!.Billable && Claim is not { IsVoided: true } ? MinutesOutcome.HeldForReview
        : CountedSeconds < LeastSeconds ? MinutesOutcome.TooLittleTime
        : MinutesOutcome.OtherReason;

    private string WhyNot()
    {
        if (Patient.Roster.Deceased) return WhyNotBilled.Sentences(PatientCard.Of(Patient), []);
        if (Rows.Decision is not { } decision) return Rows.Reopenings.Count > 0 ? "The month was opened again and is not closed yet." : "The month was not run for this patient.";
        if (Claim is { IsVoided: true }) return "The claim was voided.";
        if (decision.Billable && Claim is { IsKeptHeld: true, Faults.Count: 0 }) return "The claim is kept held on purpose.";
        if (decision.Billable) return "The claim is held: " + string.Join(" ", Claim?.Faults ?? ["it was not made."]);
        return WhyNotBilled.Sentences(PatientCard.Of(Patient), decision.Reasons);
    }

    /// <summary>What the billed codes should bring. An open deductible is taken off only where it was looked up for the month's year.</summary>
    public ExpectedPayment Payment(FeeSchedule schedule) =>
        ExpectedPayments.Of(Practice, Billing.Codes, Patient.Roster.Qmb, Patient.Circumstances.DeductibleLeftIn(Billing.ServiceDate.Year), schedule)
        ?? throw new InvalidOperationException("A billed code has no price in the fee schedule.");
}
