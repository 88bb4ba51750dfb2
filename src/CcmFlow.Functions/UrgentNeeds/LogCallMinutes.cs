using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Outlooks;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Time;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <param name="Minutes">Whole minutes, as reported.</param>
/// <param name="From">When the case was opened (UTC): no minute of it can lie before.</param>
/// <param name="Epoch">The start of the case that the call belongs to.</param>
public sealed record CallMinutes(NeedId Id, string Person, int Minutes, DateTimeOffset From, string Epoch);

/// <summary>Writes the minutes that a clinician reported into the patient's ledger, ending now.</summary>
public sealed class LogCallMinutes(NeedStore needs, PracticeStore practices, PatientStore patients, LedgerStore ledger, WorklistStore worklist, MonthNudges nudges, MonthCards cards, TimeProvider time)
{
    [Function(nameof(LogCallMinutes))]
    public async Task Run([ActivityTrigger] CallMinutes call, CancellationToken cancellation)
    {
        var need = await needs.FindAsync(call.Id.Practice, call.Id.Need, cancellation)
            ?? throw new InvalidOperationException($"Practice '{call.Id.Practice}' has no urgent need '{call.Id.Need}'.");
        var practice = await practices.GetAsync(call.Id.Practice, cancellation);
        var person = practice.Team.Member(call.Person);
        var end = time.GetUtcNow();
        var span = CallSpan.Of(call.Minutes, call.From, end);
        var month = ServiceMonth.Of(end, practice.Zone);
        if (span.IsCut)
        {
            // More minutes than the case is old: what can't be is not billed, and a person looks at it.
            var id = StaffTask.IdOf(StaffTaskKind.CheckCallMinutes, month.ToString(), need.Patient, need.Id);
            await worklist.AddAsync(new StaffTask(need.Practice, id, StaffTaskKind.CheckCallMinutes, need.Patient, month.ToString(), end, end.AddHours(24), Done: false), cancellation);
        }
        var entry = new TimeEntry
        {
            Id = $"call-{call.Id.Need}-{call.Epoch}-{call.Person}",
            Start = span.Start,
            End = end,
            // A physician who takes the nurse's call furnishes the clinical staff's service himself (CMS CCM FAQ 2017, Q1).
            CountsAsClinicalStaff = person.Physician,
            Role = person.Physician ? WorkRole.Physician : WorkRole.ClinicalStaff,
            StaffId = person.Id,
            Credential = person.Credential,
            Activity = CareActivity.UrgentNeed,
        };
        if (need.Patient is not null) await AppendAsync(practice, need.Patient, entry, ServiceMonth.Of(span.Start, practice.Zone), month, cancellation);
        else if (need.Possible.Count > 0)
        {
            // A shared phone: whose minutes they are is for whoever took the call to say.
            var id = StaffTask.IdOf(StaffTaskKind.NoteCallMinutes, month.ToString(), null, $"{need.Id}.{string.Join('.', need.Possible)}");
            await worklist.AddAsync(new StaffTask(need.Practice, id, StaffTaskKind.NoteCallMinutes, null, month.ToString(), end, end.AddHours(24), Done: false), cancellation);
        }
        await needs.NoteAsync(need.Practice, need.Id, new TableEntity { ["Minutes"] = call.Minutes }, cancellation);
    }

    /// <summary>A call over midnight of the month's end is logged in both months; the counting rules give each its part.</summary>
    private async Task AppendAsync(Practice practice, string patientId, TimeEntry entry, ServiceMonth first, ServiceMonth last, CancellationToken cancellation)
    {
        for (var month = first; month <= last; month = month.Next)
            await ledger.AppendAsync(new PatientMonthKey(practice.Id, patientId, month), entry, cancellation);
        var patient = await patients.GetAsync(practice.Id, patientId, cancellation);
        await nudges.SettleAsync(practice, patient, last, cancellation);
        for (var month = first; month <= last; month = month.Next) await cards.RefreshAsync(practice, patient, month, cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, CallMinutes call) =>
        context.CallActivityAsync(nameof(LogCallMinutes), call, Retries.Patient);
}
