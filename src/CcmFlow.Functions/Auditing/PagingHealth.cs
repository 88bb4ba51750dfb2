using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Auditing;

/// <summary>How paging stands, as the health endpoint shows it.</summary>
/// <param name="Degraded">Somebody should look: the auditor is late or texts do not arrive.</param>
public sealed record PagingStanding(bool Degraded, DateTimeOffset? LastAudit, int Findings, CanaryStanding Canary);

public sealed class PagingHealth(AuditStore audits, CanaryStore canaries, Contacts contacts, PracticeStore practices, TimeProvider time)
{
    /// <summary>The auditor runs each minute; three missed ones are no accident.</summary>
    private static readonly TimeSpan AuditLate = TimeSpan.FromMinutes(3);

    public async Task<PagingStanding> NowAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var run = await audits.LastRunAsync(cancellation);
        var canary = CanaryStanding.Off;
        foreach (var practice in (await practices.ListAsync(cancellation)).Where(p => p.Team.Canary is not null))
        {
            if (await contacts.CanaryAsync(practice, cancellation) is null) continue;
            var standing = CanaryRule.Judge(await canaries.TextsAsync(practice.Id, cancellation), now);
            if (standing > canary) canary = standing;
        }
        return new PagingStanding(canary == CanaryStanding.Degraded || (run is not null && now - run.At > AuditLate), run?.At, run?.Findings ?? 0, canary);
    }
}
