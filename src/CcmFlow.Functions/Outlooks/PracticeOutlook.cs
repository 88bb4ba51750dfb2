using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Outlooks;

/// <summary>How far the months of a practice are, from what is stored now.</summary>
public sealed class PracticeOutlook(PatientStore patients, LedgerStore ledger, PatientStandings standings, TimeProvider time)
{
    public async Task<MonthOutlook> OfAsync(Practice practice, PatientRecord patient, ServiceMonth month, CancellationToken cancellation)
    {
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
        return MonthOutlook.Of(BillingCases.From(practice, await standings.AsOfAsync(practice, patient, month, cancellation), month, rows), practice.Zone.LocalDate(time.GetUtcNow()));
    }

    /// <summary>Of each living patient in CCM.</summary>
    public async Task<IReadOnlyList<PatientOutlook>> ListAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        var outlooks = new List<PatientOutlook>();
        foreach (var patient in (await patients.ListAsync(practice.Id, cancellation)).Where(p => p.HasActiveConsent && !p.Roster.Deceased))
            outlooks.Add(new PatientOutlook(patient.Id, await OfAsync(practice, patient, month, cancellation)));
        return outlooks;
    }
}
