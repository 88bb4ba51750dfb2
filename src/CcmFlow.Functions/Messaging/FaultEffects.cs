using System.Globalization;
using Azure.Data.Tables;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Carriers;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Outreach;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Messaging;

/// <summary>What a carrier's refusal or a failed delivery changes for the patient and the staff. May run twice: each effect is keyed.</summary>
public sealed class FaultEffects(
    AppTables tables, PatientStore patients, PhoneNumbers numbers, PracticeStore practices, WorklistStore worklist, Contacts contacts, TimeProvider time, ILogger<FaultEffects> log)
{
    /// <summary>So many filtered texts in a day are no accident.</summary>
    private const int FilteredTexts = 3;

    public async Task ApplyAsync(OutboxRow row, CarrierFault fault, CancellationToken cancellation)
    {
        if (row.Order.Class == TextClass.Page && fault is not (CarrierFault.Account or CarrierFault.Filtered))
        {
            if (fault == CarrierFault.OptedOut) await EndCanaryAsync(row, cancellation);
            if (FaultSteps.ForPage(fault).HasFlag(PageStep.Alarm)) await PagerAlarmAsync(row, fault, cancellation);
            return;
        }
        switch (FaultSteps.ForPatient(fault))
        {
            case PatientStep.RecordOptOut:
                await StopTextsAsync(row, TextingState.OptedOut, StaffTaskKind.CallAfterStop, cancellation);
                break;
            case PatientStep.FlagNumber:
                await StopTextsAsync(row, TextingState.NotReachable, StaffTaskKind.CheckNumber, cancellation);
                break;
            case PatientStep.OfferVoice:
                await StopTextsAsync(row, TextingState.NotReachable, StaffTaskKind.OfferVoice, cancellation);
                break;
            case PatientStep.DropText:
                await NoteFilteredAsync(row, cancellation);
                break;
            case PatientStep.Alarm:
                await AlarmAsync(row, fault, cancellation);
                break;
        }
    }

    /// <summary>A text that failed too often to be sent again.</summary>
    public Task GiveUpAsync(OutboxRow row, CancellationToken cancellation) => AskAboutNumberAsync(row, StaffTaskKind.CheckNumber, cancellation);

    /// <summary>Only while the number is the patient's: a text may fail long after the patient gave a new one.</summary>
    private async Task StopTextsAsync(OutboxRow row, TextingState state, StaffTaskKind task, CancellationToken cancellation)
    {
        if (row.Order.Patient is not { } patient) return;
        var (after, _) = await patients.RecordAsync(
            row.Order.Practice, patient,
            p => new PatientChange(p, p.Roster.Phone == row.Number && p.Texting == TextingState.Allowed ? [CarrierEvidence.Of(state, row.ErrorCode, time.GetUtcNow())] : []),
            cancellation);
        if (after.Roster.Phone == row.Number) await AskAboutNumberAsync(row, task, cancellation);
    }

    /// <summary>
    /// Work about a number ends with the number: when the next one fails, too, that is new work, and so it is when the patient has a number again that failed before. A
    /// text from before the work was done failed of what was seen to by then.
    /// </summary>
    private async Task AskAboutNumberAsync(OutboxRow row, StaffTaskKind kind, CancellationToken cancellation)
    {
        var number = row.Number is { Length: > 0 } n ? numbers.Hash(n)[..10] : null;
        var (month, patient, again) = (row.Order.Month, row.Order.Patient, 0);
        if (number is not null && month is not null && patient is not null)
        {
            var first = StaffTask.IdOf(kind, month.Value.ToString(), patient, number);
            var before = (await worklist.OfPatientAsync(new PatientMonthKey(row.Order.Practice, patient, month.Value), cancellation))
                .Where(t => t.Id == first || t.Id.StartsWith($"{first}.", StringComparison.Ordinal)).ToList();
            if (before.Any(t => !t.Done || t.DoneAt >= row.OrderedAt)) return;
            again = before.Count;
        }
        await AddTaskAsync(row, kind, month, patient, again == 0 ? number : $"{number}.n{again}", cancellation);
    }

    private async Task NoteFilteredAsync(OutboxRow row, CancellationToken cancellation)
    {
        var today = $"filtered|{await TodayAsync(row, cancellation)}|";
        await tables.Sending.TryAddAsync(new TableEntity(row.Order.Practice, today + row.Place.ShortId), cancellation);
        var texts = await tables.Sending.ListAsync(row.Order.Practice, today, cancellation);
        if (texts.Count >= FilteredTexts) await AlarmAsync(row, CarrierFault.Filtered, cancellation);
    }

    /// <summary>Once a day and kind of fault on the list; each time in the log, which the deployment alerts on.</summary>
    private async Task AlarmAsync(OutboxRow row, CarrierFault fault, CancellationToken cancellation)
    {
        log.LogError("{Carrier} does not take the texts of practice {Practice}: {Fault} (code {Code}).", row.Carrier, row.Order.Practice, fault, row.ErrorCode);
        var today = await TodayAsync(row, cancellation);
        await AddTaskAsync(row, StaffTaskKind.SeeToCarrier, ServiceMonth.Parse(today[..7]), null, $"{fault}.{today}", cancellation);
    }

    /// <summary>The carrier knows of a STOP of the canary phone that did not come to us.</summary>
    private async Task EndCanaryAsync(OutboxRow row, CancellationToken cancellation)
    {
        if ((await practices.GetAsync(row.Order.Practice, cancellation)).Team.Canary is { } canary && canary.Id == row.To && canary.Phone == row.Number)
            await contacts.BlockTextsAsync(row.Order.Practice, canary, cancellation);
    }

    /// <summary>A clinician's phone that can be paged no more: somebody has to see to it before the next night.</summary>
    private async Task PagerAlarmAsync(OutboxRow row, CarrierFault fault, CancellationToken cancellation)
    {
        log.LogError("Pages to {Person} of practice {Practice} do not arrive: {Fault} (code {Code}).", row.To, row.Order.Practice, fault, row.ErrorCode);
        var today = await TodayAsync(row, cancellation);
        await AddTaskAsync(row, StaffTaskKind.CheckOnCall, ServiceMonth.Parse(today[..7]), null, $"{fault}.{row.To}.{today}", cancellation);
    }

    private async Task<string> TodayAsync(OutboxRow row, CancellationToken cancellation)
    {
        var zone = (await practices.GetAsync(row.Order.Practice, cancellation)).Zone;
        return zone.LocalDate(time.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private Task AddTaskAsync(OutboxRow row, StaffTaskKind kind, ServiceMonth? month, string? patient, string? occasion, CancellationToken cancellation)
    {
        var (now, about) = (time.GetUtcNow(), month?.ToString() ?? "");
        return worklist.AddAsync(
            new StaffTask(row.Order.Practice, StaffTask.IdOf(kind, about, patient, occasion), kind, patient, about, now, now.AddDays(2), Done: false), cancellation);
    }
}
