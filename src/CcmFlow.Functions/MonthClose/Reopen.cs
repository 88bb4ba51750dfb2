using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Carries a reopening out, unless that is done. Null: the month stays closed.</summary>
public sealed class Reopen(MonthReopening reopening)
{
    [Function(nameof(Reopen))]
    public Task<DateTimeOffset?> Run([ActivityTrigger] ReopenedRef reopened, CancellationToken cancellation) => reopening.RunAsync(reopened, cancellation);

    public static Task<DateTimeOffset?> Call(TaskOrchestrationContext context, ReopenedRef reopened) =>
        context.CallActivityAsync<DateTimeOffset?>(nameof(Reopen), reopened, Retries.Patient);
}
