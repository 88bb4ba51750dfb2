using CcmFlow.Functions.Hosting;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Imports;

/// <summary>Gives an import up that could not be worked through: what was saved stays, and the page says how far it came.</summary>
public sealed class EndImport(ImportStore imports, TimeProvider time)
{
    [Function(nameof(EndImport))]
    public async Task Run([ActivityTrigger] ImportRef import, CancellationToken cancellation)
    {
        if (await imports.FindAsync(import.Practice, import.Id, cancellation) is not var (job, etag)) return;
        if (job.IsRunning)
        {
            job = job with { State = ImportState.Failed, EndedAt = time.GetUtcNow() };
            await imports.MoveAsync(job, etag, cancellation);
        }
        await imports.ForgetFilesAsync(job, cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, ImportRef import) => context.CallActivityAsync(nameof(EndImport), import, Retries.Patient);
}
