using Azure.Data.Tables;
using CcmFlow.Functions.Hosting;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>What a case begins with. The policy is a copy: a change of the practice's settings does not move a running case.</summary>
public sealed record OpenedCase(string CaseCode, NeedSeverity Severity, EscalationPolicy Policy);

/// <summary>Also for a case that its patient opened again in the moment of closing: its row is open from here on, so that whoever is paged can take it.</summary>
public sealed class OpenCase(NeedStore needs, PracticeStore practices, TimeProvider time)
{
    [Function(nameof(OpenCase))]
    public async Task<OpenedCase> Run([ActivityTrigger] NeedId id, CancellationToken cancellation)
    {
        var need = await needs.FindAsync(id.Practice, id.Need, cancellation)
            ?? throw new InvalidOperationException($"Practice '{id.Practice}' has no urgent need '{id.Need}'.");
        await needs.NoteAsync(id.Practice, id.Need, new TableEntity { ["Open"] = true, ["Holder"] = "", ["RunsSince"] = time.GetUtcNow() }, cancellation);
        return new OpenedCase(need.CaseCode, need.Severity, (await practices.GetAsync(id.Practice, cancellation)).Team.Escalation);
    }

    public static Task<OpenedCase> Call(TaskOrchestrationContext context, NeedId id) =>
        context.CallActivityAsync<OpenedCase>(nameof(OpenCase), id, Retries.Standard);
}
