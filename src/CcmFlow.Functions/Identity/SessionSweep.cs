using CcmFlow.Functions.Api.V1;
using Microsoft.Azure.Functions.Worker;

namespace CcmFlow.Functions.Identity;

/// <summary>Takes away what sign-ins and repeated calls have left: sessions nobody came back to, tickets, kept answers.</summary>
public sealed class SessionSweep(Sessions sessions, KeptAnswers answers)
{
    [Function(nameof(SessionSweep))]
    public async Task Run([TimerTrigger("%EnsureMonthsSchedule%")] TimerInfo timer, CancellationToken cancellation)
    {
        await sessions.ForgetAsync(cancellation);
        await answers.ForgetAsync(cancellation);
    }
}
