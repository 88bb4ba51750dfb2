using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Outlooks;

/// <summary>Each hour: where it is nine in the morning on a day of the plan, the months that will miss 20 minutes go on the list.</summary>
public sealed class NudgeShortMonths(PracticeStore practices, MonthNudges nudges, TimeProvider time, ILogger<NudgeShortMonths> log)
{
    [Function(nameof(NudgeShortMonths))]
    public async Task Run([TimerTrigger("%EnsureMonthsSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var practice in await practices.ListAsync(cancellation))
        {
            var today = practice.Zone.LocalDate(now);
            var month = ServiceMonth.Of(today);
            if (practice.Zone.LocalTime(now).Hour == NudgePlan.Hour && NudgePlan.IsDue(month, today)) await TryNameAsync(practice, month, cancellation);
        }
    }

    /// <summary>One practice's trouble must not keep the others from their list.</summary>
    private async Task TryNameAsync(Practice practice, ServiceMonth month, CancellationToken cancellation)
    {
        try
        {
            await nudges.NameAsync(practice, month, cancellation);
        }
#pragma warning disable CA1031 // Whatever the reason is, it is this practice's alone.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError("The months of practice {Practice} that will miss 20 minutes could not be named ({Error}).", practice.Id, error.GetType().Name);
        }
    }
}
