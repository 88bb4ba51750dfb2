using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Auditing;

/// <summary>Looks at a practice's open cases and mends what it can: a case must be paged for, must go on in time, and its pages must be reported on.</summary>
public sealed class CaseAudit(NeedStore needs, NoteNeed note, AuditStore audits, TimeProvider time, ILogger<CaseAudit> log)
{
    /// <summary>A case is stored a moment before its orchestration starts.</summary>
    private static readonly TimeSpan Starting = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Unreported = TimeSpan.FromSeconds(60);

    public async Task<IReadOnlyList<AuditFinding>> FindAsync(string practice, DurableTaskClient durable, CancellationToken cancellation)
    {
        var findings = new List<AuditFinding>();
        var now = time.GetUtcNow();
        foreach (var need in (await needs.OpenAsync(practice, cancellation)).Where(n => now - n.OpenedAt >= Starting))
        {
            var id = new NeedId(practice, need.Id);
            if (await StartUrgentNeed.EnsureAsync(durable, id, cancellation)) findings.Add(new AuditFinding(AuditFindingKind.NobodyPaging, need.Id, need.OpenedAt));
            else if (await IsOverAsync(id, durable, cancellation)) await note.Run(new NeedNote(id, NeedNoteKind.Closed, null, null), cancellation);
            else if (await PastItsStepAsync(id, durable, now, cancellation) is { } late) findings.Add(late);
            foreach (var page in await needs.PagesAsync(id, cancellation))
                if (page.State is DeliveryState.Intent or DeliveryState.Unknown or DeliveryState.Accepted or DeliveryState.Sent && now - page.OrderedAt >= Unreported)
                    findings.Add(new AuditFinding(AuditFindingKind.PageWithoutReport, page.Row.Replace('|', '.'), page.OrderedAt));
        }
        return findings;
    }

    /// <summary>Its end could not be written down: such a row makes every answer without a code one of two cases.</summary>
    private static async Task<bool> IsOverAsync(NeedId id, DurableTaskClient durable, CancellationToken cancellation) =>
        await durable.GetInstanceAsync(id.Instance, cancellation) is { RuntimeStatus: OrchestrationRuntimeStatus.Completed };

    private async Task<AuditFinding?> PastItsStepAsync(NeedId id, DurableTaskClient durable, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await durable.GetInstanceAsync(id.Instance, getInputsAndOutputs: true, cancellation) is not { IsRunning: true } instance) return null;
        if (instance.ReadCustomStatusAs<NeedStatus>() is not { Deadline: { } deadline } || deadline > now) return null;
        var finding = new AuditFinding(AuditFindingKind.PastItsStep, id.Need, deadline);
        if (await audits.WasFoundAsync(id.Practice, finding, cancellation))
        {
            log.LogError("Urgent need {Need} stands still since {Deadline:u}; it is started again.", id.Need, deadline);
            await durable.TerminateInstanceAsync(id.Instance, "stood still", cancellation);
            await StartUrgentNeed.EnsureAsync(durable, id, cancellation);
        }
        // An early or a second one changes nothing.
        else await UrgentNeed.RaiseAsync(durable, id, new DeadlinePassed(), log, cancellation);
        return finding;
    }
}
