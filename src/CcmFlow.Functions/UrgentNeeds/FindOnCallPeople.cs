using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.UrgentNeeds;

public sealed record OnCallQuestion(NeedId Id, EscalationPolicy Policy, int Step);

/// <summary>
/// Who is on call for a step now: asked at each step, so that a swap made a minute ago counts. Whoever has no verified numbers holds no
/// shift and is left out, which makes the step empty: it is skipped at once instead of waited through.
/// </summary>
public sealed class FindOnCallPeople(Schedules schedules, PracticeStore practices, Contacts contacts, TimeProvider time, ILogger<FindOnCallPeople> log)
{
    [Function(nameof(FindOnCallPeople))]
    public async Task<IReadOnlyList<string>> Run([ActivityTrigger] OnCallQuestion question, CancellationToken cancellation)
    {
        var practice = await practices.GetAsync(question.Id.Practice, cancellation);
        var people = OnCallResolver.People(question.Policy.Steps[question.Step], await schedules.AsOfNowAsync(practice.Id, cancellation), time.GetUtcNow());
        var states = await contacts.StatesAsync(practice, cancellation);
        foreach (var person in people.Where(p => !states(p).CanBePaged))
            log.LogError("{Person} of practice {Practice} is on call without verified numbers and is not paged.", person, practice.Id);
        return [.. people.Where(p => states(p).CanBePaged)];
    }

    public static Task<IReadOnlyList<string>> Call(TaskOrchestrationContext context, OnCallQuestion question) =>
        context.CallActivityAsync<IReadOnlyList<string>>(nameof(FindOnCallPeople), question, Retries.PageHop);
}
