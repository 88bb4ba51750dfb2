using System.Globalization;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Records;

/// <summary>Writes a closed month back to the practice's health record. What the server refuses, or does not take for two days, is work for a person.</summary>
public sealed class SendRecord(MonthRecords records, RecordDeliveries deliveries, WorklistStore worklist, TimeProvider time, ILogger<SendRecord> log)
{
    private static readonly TimeSpan Due = TimeSpan.FromDays(3);

    [Function(nameof(SendRecord))]
    public async Task Run([ActivityTrigger] PatientMonthKey key, CancellationToken cancellation)
    {
        if (await records.FindAsync(key, cancellation) is not { Practice.Ehr: { } profile } record) return;
        try
        {
            await deliveries.DeliverAsync(record, profile, null, cancellation);
        }
        catch (RecordRefusedException error)
        {
            log.LogWarning("A month could not be written back: {Reason}", error.Message);
            var (now, month) = (time.GetUtcNow(), key.Month.ToString());
            await worklist.AddAsync(
                new StaffTask(key.Practice, StaffTask.IdOf(StaffTaskKind.SendRecord, month, key.Patient, Occasion(now)), StaffTaskKind.SendRecord, key.Patient, month, now, now + Due, Done: false), cancellation);
        }
    }

    /// <summary>A month that was opened again and is refused again is work again, whatever was ticked off before.</summary>
    private static string Occasion(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public static async Task CallAsync(TaskOrchestrationContext context, PatientMonthKey key)
    {
        try
        {
            await context.CallActivityAsync(nameof(SendRecord), key, Retries.Patient);
        }
        catch (TaskFailedException)
        {
            await AddTasks.Call(context, new TaskOrder(key, [new TaskLine(StaffTaskKind.SendRecord, new DateTimeOffset(context.CurrentUtcDateTime, TimeSpan.Zero) + Due, Occasion(context.CurrentUtcDateTime))]));
        }
    }
}
