using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Patients;
using CcmFlow.Rules.Outreach;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.Worklist;

/// <summary>Work to put on the list.</summary>
public sealed record TaskOrder(PatientMonthKey Key, IReadOnlyList<TaskLine> Lines);

public sealed record TaskLine(StaffTaskKind Kind, DateTimeOffset DueAt, string? Occasion = null);

/// <summary>Puts work on a practice's list, each once.</summary>
public sealed class AddTasks(WorklistStore worklist, TimeProvider time)
{
    [Function(nameof(AddTasks))]
    public async Task Run([ActivityTrigger] TaskOrder order, CancellationToken cancellation)
    {
        var (practice, patient, month) = order.Key;
        await worklist.AddAsync(
            [.. order.Lines.Select(line => new StaffTask(
                practice, StaffTask.IdOf(line.Kind, month.ToString(), patient, line.Occasion), line.Kind, patient, month.ToString(), time.GetUtcNow(), line.DueAt, Done: false))],
            cancellation);
    }

    public static Task Call(TaskOrchestrationContext context, TaskOrder order) =>
        context.CallActivityAsync(nameof(AddTasks), order, Retries.Standard);
}
