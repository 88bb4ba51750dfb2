using System.Globalization;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.OnCall;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Outreach;
using CcmFlow.Rules.Texts;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace CcmFlow.Functions.Auditing;

/// <summary>
/// The auditor: on a timer of its own, so that it sees what the others leave undone. It mends what it can, puts the rest on the practice's list, and
/// tells the supervisor of what cannot wait. One practice that cannot be read keeps it from none of the others.
/// </summary>
public sealed class Audit(
    PracticeStore practices, CaseAudit cases, ForgottenTexts forgotten, InboundStore inbox, InboundDoor door, Schedules schedules, Contacts contacts, CanaryStore canaries, AuditStore audits,
    WorklistStore worklist, TextSender sender, TimeProvider time, ILogger<Audit> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>How far behind the days ahead the end of a gap is looked for.</summary>
    private static readonly TimeSpan GapsEnd = TimeSpan.FromDays(60);

    [Function(nameof(Audit))]
    public async Task Run([TimerTrigger("%AuditSchedule%")] TimerInfo timer, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var standing = 0;
        foreach (var practice in await practices.ListAsync(cancellation))
            try
            {
                standing += await RunAsync(practice, durable, cancellation);
            }
#pragma warning disable CA1031 // Whatever is wrong with one practice, the cases of the next one must be looked at.
            catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
            {
                standing++;
                log.LogError("Practice {Practice} could not be audited ({Error}).", practice.Id, error.GetType().Name);
            }
        await audits.RanAsync(standing, cancellation);
    }

    private async Task<int> RunAsync(Practice practice, DurableTaskClient durable, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        // Cases first: somebody may be waiting.
        var findings = new List<AuditFinding>(await cases.FindAsync(practice.Id, durable, cancellation));
        findings.AddRange(await forgotten.FetchAsync(practice, durable, cancellation));
        foreach (var text in await inbox.OutstandingAsync(practice.Id, now - Patience, cancellation))
        {
            await door.StartAsync(text, durable, cancellation);
            findings.Add(new AuditFinding(AuditFindingKind.TextWithoutEffect, text.Id, now));
        }
        if (await contacts.CanaryAsync(practice, cancellation) is not null && CanaryRule.Judge(await canaries.TextsAsync(practice.Id, cancellation), now) == CanaryStanding.Degraded)
            findings.Add(new AuditFinding(AuditFindingKind.CanaryDegraded, "canary", now));
        findings.AddRange(await GapsAsync(practice, now, cancellation));
        await TellAsync(practice, await audits.ReplaceAsync(practice.Id, findings, cancellation), now, cancellation);
        return findings.Count;
    }

    private async Task<IEnumerable<AuditFinding>> GapsAsync(Practice practice, DateTimeOffset now, CancellationToken cancellation)
    {
        var states = await contacts.StatesAsync(practice, cancellation);
        var (near, until) = (now.AddDays(CoverageCheck.DaysAhead), now.AddDays(CoverageCheck.DaysAhead) + GapsEnd);
        var gaps = CoverageCheck.Find(await schedules.AsOfNowAsync(practice.Id, cancellation), practice.Team.Escalation, person => states(person).MayHoldShift, now, until).Where(gap => gap.Start < near);
        // A gap that has begun keeps the id that it had before, and so does one that has no end in sight: each run looks a minute further.
        return gaps.Select(gap => new AuditFinding(
                AuditFindingKind.CoverageGap, gap.End >= until ? $"{gap.Schedule}.without-end" : string.Create(CultureInfo.InvariantCulture, $"{gap.Schedule}.until.{gap.End.UtcDateTime:yyyyMMddTHHmm}"), gap.Start))
            .DistinctBy(finding => finding.Subject);
    }

    private async Task TellAsync(Practice practice, IReadOnlyList<AuditFinding> fresh, DateTimeOffset now, CancellationToken cancellation)
    {
        var month = ServiceMonth.Of(now, practice.Zone).ToString();
        foreach (var finding in fresh)
        {
            if (finding.Kind == AuditFindingKind.NobodyPaging) log.LogError("Urgent need {Need} was open without anybody being paged; paging was started again.", finding.Subject);
            else log.LogWarning("The auditor found {Kind} {Subject} of practice {Practice}, since {Since:u}.", finding.Kind, finding.Subject, practice.Id, finding.Since);
            if (finding.Kind is AuditFindingKind.PageWithoutReport or AuditFindingKind.TextWithoutEffect) continue;
            var id = StaffTask.IdOf(StaffTaskKind.CheckOnCall, month, null, $"{finding.Kind}.{finding.Subject}");
            var due = finding.Kind == AuditFindingKind.CoverageGap && finding.Since > now ? finding.Since : now.AddHours(1);
            await worklist.AddAsync(new StaffTask(practice.Id, id, StaffTaskKind.CheckOnCall, null, month, now, due, Done: false), cancellation);
        }
        if (fresh.Any(finding => finding.NeedsSupervisor(now))) await AlarmAsync(practice, now, cancellation);
    }

    private async Task AlarmAsync(Practice practice, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"audit.{now.UtcDateTime:yyyyMMddTHHmmss}");
        try
        {
            await sender.SendAsync(new TextOrder(practice.Id, TextClass.Page, TextTemplate.PagingAlarm, key) { Staff = practice.Team.Supervisor, Need = "audit" }, cancellation);
        }
        catch (CarrierBusyException error)
        {
            log.LogError("The auditor's alarm did not reach the supervisor of practice {Practice} ({Reason}).", practice.Id, error.Message);
        }
    }
}
