using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Claims;
using CcmFlow.Rules.Eligibility;

namespace CcmFlow.Functions.Claims.Eligibility;

/// <summary>
/// Asks Medicare, once a service month, whether its patients with consent are covered (270). One interchange a practice and month; the traces that tie the answers to
/// patients are stored before it leaves, and name nobody.
/// </summary>
public sealed class EligibilityInquiries(EligibilityTraces book, PatientStore patients, Interchanges interchanges, InterchangeSender sender, CcmFlowSettings settings, TimeProvider time)
{
    /// <summary>Asks unless it was asked for the month. Null: there is nobody to ask for.</summary>
    public async Task<InterchangeRecord?> AskAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var key = new PracticeMonth(practice.Id, month);
        var asked = (await interchanges.ListAsync(key, cancellation)).FirstOrDefault(i => i.Kind == InterchangeKind.Eligibility);
        if (asked is { State: not (InterchangeState.Open or InterchangeState.Sealed) }) return asked;
        if (asked is null or { State: InterchangeState.Open })
        {
            var members = (await patients.ListAsync(practice.Id, cancellation)).Where(IsAskedFor).ToList();
            if (members.Count == 0) return asked;
            asked ??= await interchanges.OpenAsync(key, InterchangeKind.Eligibility, time.GetUtcNow(), cancellation);
            asked = await SealAsync(practice, key, asked, members, cancellation);
        }
        return await sender.SendAsync(practice, asked, cancellation);
    }

    private static bool IsAskedFor(PatientRecord patient) => patient is
        { HasActiveConsent: true, Roster: { Deceased: false, MemberId: not null, BirthDate: not null, Payer: PayerKind.MedicareFfs or PayerKind.DualEligible } };

    private async Task<InterchangeRecord> SealAsync(Practice practice, PracticeMonth month, InterchangeRecord open, IReadOnlyList<PatientRecord> members, CancellationToken cancellation)
    {
        var traces = members.OrderBy(p => p.Id, StringComparer.Ordinal).Select((p, i) => (Patient: p, Trace: string.Create(CultureInfo.InvariantCulture, $"E{open.Number:D9}-{i + 1:D5}"))).ToList();
        await book.SaveAsync(month, traces.Select(t => (t.Patient.Id, t.Trace)), cancellation);
        var bytes = X12Writer270.Write(new EligibilityInquiry
        {
            Submitter = new X12Party(practice.Billing.LegalName, practice.Billing.SubmitterId),
            Receiver = new X12Party(practice.Billing.ReceiverName, practice.Billing.ReceiverId),
            ControlNumber = open.Number,
            GroupControlNumber = open.Group,
            BatchReference = open.Batch,
            CreatedAt = practice.Zone.ToLocal(open.CreatedAt).DateTime,
            Production = settings.ClaimsUsage == 'P',
            Payer = new ClaimPayer(practice.Billing.MedicarePayerName, practice.Billing.MedicarePayerId, ClaimFiling.MedicarePartB),
            ProviderName = practice.Billing.LegalName,
            ProviderNpi = practice.Billing.Npi,
            Members =
            [
                .. traces.Select(t => new MemberInquiry(
                    t.Trace, $"9{practice.Billing.TaxId}", new PersonName(t.Patient.Roster.FamilyName, t.Patient.Roster.GivenName, t.Patient.Roster.MiddleName),
                    t.Patient.Roster.MemberId!, t.Patient.Roster.BirthDate!.Value, month.Month.First)),
            ],
        });
        return await interchanges.SealAsync(open, SendClaims.FileName(practice, open), bytes, traces.Count, 0, cancellation);
    }
}
