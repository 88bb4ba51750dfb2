using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

public sealed record OnCallQuestion(NeedId Id, EscalationPolicy Policy, int Step);

/// <summary>Who is on call for a step now: asked at each step, so that a swap made a minute ago counts.</summary>
public sealed class FindOnCallPeople(PracticeStore practices, TimeProvider time)
{
    [Function(nameof(FindOnCallPeople))]
    public async Task<IReadOnlyList<string>> Run([ActivityTrigger] OnCallQuestion question, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(question.Id.Practice, cancellation);
        return OnCallResolver.People(question.Policy.Steps[question.Step], practice.Team.Schedules, time.GetUtcNow());
    }

    public static Task<IReadOnlyList<string>> Call(TaskOrchestrationContext context, OnCallQuestion question) =>
        context.CallActivityAsync<IReadOnlyList<string>>(nameof(FindOnCallPeople), question, Retries.Page);
}
