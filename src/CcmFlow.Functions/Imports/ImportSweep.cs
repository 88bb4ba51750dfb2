using CcmFlow.Functions.Practices;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace CcmFlow.Functions.Imports;

/// <summary>Goes on with imports whose work was not started, and takes files away that nothing will be read from any more.</summary>
public sealed class ImportSweep(ImportStore imports, ImportDoor door, PracticeStore practices, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>An upload takes no longer.</summary>
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    [Function(nameof(ImportSweep))]
    public async Task Run([TimerTrigger("%EnsureMonthsSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var practice in await practices.ListAsync(cancellation))
            foreach (var job in (await imports.OpenAsync(practice.Id, cancellation)).Where(j => j.AcceptedAt < now - Patience))
            {
                if (job.State is ImportState.Waiting or ImportState.Saving) await door.StartAsync(job, durable, cancellation);
                else if (job.State != ImportState.Receiving || job.AcceptedAt < now - LongestUpload) await imports.ForgetFilesAsync(job, cancellation);
            }
    }
}
