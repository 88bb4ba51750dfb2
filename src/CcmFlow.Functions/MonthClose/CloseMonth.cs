using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Freezes the ledger, decides, and puts the claim into the practice's queue. Run twice, it finds the decision and the claim that it made.</summary>
public sealed class CloseMonth(MonthClosing closing)
{
    [Function(nameof(CloseMonth))]
    public Task<MonthResult> Run([ActivityTrigger] PatientMonthKey key, CancellationToken cancellation) => closing.CloseAsync(key, cancellation);

    public static Task<MonthResult> Call(TaskOrchestrationContext context, PatientMonthKey key) =>
        context.CallActivityAsync<MonthResult>(nameof(CloseMonth), key, Retries.Standard);

    /// <summary>A month is closed however long storage is away.</summary>
    public static async Task<MonthResult> CallUntilDoneAsync(TaskOrchestrationContext context, PatientMonthKey key)
    {
        while (true)
        {
            try
            {
                return await Call(context, key);
            }
            catch (TaskFailedException error)
            {
                context.CreateReplaySafeLogger(nameof(CloseMonth)).LogError("{Activity} failed; the close is tried again in 15 minutes.", error.TaskName);
                await context.CreateTimer(TimeSpan.FromMinutes(15), CancellationToken.None);
            }
        }
    }
}
