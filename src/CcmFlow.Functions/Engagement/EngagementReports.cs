using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;
using CcmFlow.Rules.Engagement;
using CcmFlow.Rules.Outreach;

namespace CcmFlow.Functions.Engagement;

/// <summary>Collects what a month's engagement is told from. It takes one look at all of a practice's texts, so what it found is kept for a while.</summary>
public sealed class EngagementReports(Outbox outbox, InboundStore inbox, PatientStore patients, WorklistStore worklist, PracticeStore practices, TimeProvider time)
{
    private readonly KeptLists<EngagementReport> kept = new(time, async (key, cancellation) => key.Split('|') is [var practice, var month]
        ? new() { [key] = await BuildAsync(outbox, inbox, patients, worklist, await practices.GetAsync(practice, cancellation), ServiceMonth.Parse(month), time.GetUtcNow(), cancellation) }
        : throw new InvalidOperationException("A kept report is named by practice and month."));

    public async Task<EngagementReport> OfAsync(Practice practice, ServiceMonth month, CancellationToken cancellation) =>
        (await kept.GetAsync($"{practice.Id}|{month}", cancellation)).Single();

    private static async Task<EngagementReport> BuildAsync(
        Outbox outbox, InboundStore inbox, PatientStore patients, WorklistStore worklist, Practice practice, ServiceMonth month, DateTimeOffset now, CancellationToken cancellation)
    {
        var (from, to) = (practice.Zone.MonthStart(month).ToUniversalTime(), practice.Zone.MonthEnd(month).ToUniversalTime());
        var sent = outbox.StartedAsync(practice.Id, from, to, cancellation);
        var written = inbox.WrittenAsync(practice.Id, from, to + EngagementReport.AnswerWithin, cancellation);
        var events = patients.EvidenceBetweenAsync(practice.Id, from, to, cancellation);
        var calls = worklist.OfKindAsync(practice.Id, StaffTaskKind.CallBack, from, to, cancellation);
        var consented = (await events).Where(e => e.Event is ConsentGiven).Select(e => e.Patient).ToHashSet(StringComparer.Ordinal);
        var histories = await patients.EvidenceBeforeAsync(practice.Id, consented, to, cancellation);
        return EngagementReport.Of(new EngagementFacts
        {
            Started = [.. (await sent).Where(s => s.Left).Select(s => new StartedText(s.Patient, s.At))],
            NotDelivered = (await sent).Count(s => !s.Left),
            Written = await written,
            OptOuts = (await events).Where(e => e.Event is TextsStopped).Select(e => e.Patient).Distinct().Count(),
            Consents = [.. histories.SelectMany(CountedConsents.Of).Where(c => c.At >= from && c.At < to).Select(c => c.Evidence.Channel)],
            CallsBack = await calls,
        }, now);
    }
}
