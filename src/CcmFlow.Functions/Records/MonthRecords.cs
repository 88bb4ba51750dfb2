using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;

namespace CcmFlow.Functions.Records;

/// <summary>Gathers what is stored of a patient-month.</summary>
public sealed class MonthRecords(
    PracticeStore practices, PatientStore patients, LedgerStore ledger, InboundStore inbox, WorklistStore worklist, ClaimStore claims)
{
    /// <summary>Null: there is no such practice, patient or month.</summary>
    public async Task<MonthRecord?> FindAsync(PatientMonthKey key, CancellationToken cancellation)
    {
        if (await practices.FindAsync(key.Practice, cancellation) is not { } practice) return null;
        if (await patients.FindAsync(key.Practice, key.Patient, cancellation) is not { } patient) return null;
        var rows = await ledger.ReadAsync(key, cancellation);
        if (rows.Header is null) return null;
        var (from, to) = (practice.Zone.MonthStart(key.Month), practice.Zone.MonthEnd(key.Month));
        return new MonthRecord(
            key, practice, patient, rows, await patients.EvidenceAsync(key.Practice, key.Patient, cancellation),
            [.. rows.Texts.Select(row => OutboxRow.Read(OutboxTable.PatientMonths, row)).OrderBy(t => t.OrderedAt)],
            await inbox.OfPatientAsync(key.Practice, key.Patient, from, to, cancellation),
            await worklist.OfPatientAsync(key, cancellation),
            await claims.FindAsync(key.Practice, key.Month.ToString(), key.Patient, cancellation));
    }
}
