using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

public sealed record NeedTask(NeedId Id, StaffTaskKind Kind, string Occasion);

/// <summary>Puts work that comes of an urgent need on the practice's list.</summary>
public sealed class AddNeedTask(NeedStore needs, WorklistStore worklist, TimeProvider time)
{
    [Function(nameof(AddNeedTask))]
    public async Task Run([ActivityTrigger] NeedTask order, CancellationToken cancellation)
    {
        if (await needs.FindAsync(order.Id.Practice, order.Id.Need, cancellation) is not { } need) return;
        var now = time.GetUtcNow();
        var id = StaffTask.IdOf(order.Kind, need.Month, need.Patient, $"{order.Id.Need}.{order.Occasion}");
        await worklist.AddAsync(new StaffTask(order.Id.Practice, id, order.Kind, need.Patient, need.Month, now, now.AddHours(24), Done: false), cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, NeedTask order) =>
        context.CallActivityAsync(nameof(AddNeedTask), order, Retries.Standard);
}
