using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Whether no later reopening keeps the month open.</summary>
public sealed class IsLastReopening(MonthReopening reopening)
{
    [Function(nameof(IsLastReopening))]
    public Task<bool> Run([ActivityTrigger] ReopenedRef reopened, CancellationToken cancellation) => reopening.IsLastAsync(reopened.Key, reopened.Act, cancellation);

    public static Task<bool> Call(TaskOrchestrationContext context, ReopenedRef reopened) =>
        context.CallActivityAsync<bool>(nameof(IsLastReopening), reopened, Retries.Patient);
}
