using CcmFlow.Functions.Api;
using CcmFlow.Functions.ClinicalNumbers;
using CcmFlow.Functions.Identity;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Outlook;

namespace CcmFlow.Functions.Console.Patients;

/// <summary>Collects the page of a patient.</summary>
public sealed class PatientViews(PatientStore patients, LedgerStore ledger, InboundStore inbox, StaffTimers timers, NumberStore numbers, NeedStore needs, WorklistStore worklist, MemberIds members, PatientStandings standings, NeedTalk talk, TimeProvider time)
{
    private const int MonthsBack = 6;
    private const int TextsShown = 30;

    public Task<PatientModel?> OfAsync(Person person, string patientId, CancellationToken cancellation) => OfAsync(person.Practice, person.StaffId, patientId, cancellation);

    /// <param name="looks">The team member who looks, for the timer; null: none.</param>
    public async Task<PatientModel?> OfAsync(Practice practice, string? looks, string patientId, CancellationToken cancellation)
    {
        if (await patients.FindAsync(practice.Id, patientId, cancellation) is not { } patient) return null;
        var now = time.GetUtcNow();
        var month = ServiceMonth.Of(now, practice.Zone);
        var evidence = patients.EvidenceAsync(practice.Id, patientId, cancellation);
        var texts = inbox.OfPatientAsync(practice.Id, patientId, TextsShown, cancellation);
        var measured = numbers.OfAsync(practice.Id, patientId, cancellation);
        var urgent = NeedsAsync(practice.Id, patientId, now.AddYears(-1), cancellation);
        var timer = looks is { } staff ? timers.FindAsync(practice.Id, staff, cancellation) : Task.FromResult<StaffTimer?>(null);
        var rows = await Task.WhenAll(Enumerable.Range(0, MonthsBack + 1).Select(back => ledger.ReadAsync(new PatientMonthKey(practice.Id, patientId, month.AddMonths(-back)), cancellation)));
        var work = await Task.WhenAll(Enumerable.Range(0, MonthsBack + 1).Select(back => worklist.OfPatientAsync(new PatientMonthKey(practice.Id, patientId, month.AddMonths(-back)), cancellation)));
        var facts = Facts(practice, patient, month, rows[0], now);
        return new PatientModel(
            patient, CarePlanView.From(practice, patient, practice.Zone.LocalDate(now)), SectionTag.Of(patient.CarePlan), await evidence, facts,
            facts.Preview ? MonthOutlook.Of(BillingCases.From(practice, patient, month, rows[0]), practice.Zone.LocalDate(now)) : null,
            [.. rows.Skip(1).Select((r, i) => new PastMonth(month.AddMonths(-1 - i), r.Decision)).Where((p, i) => rows[i + 1].Header is not null)],
            Talk(rows, await texts), await timer, await measured, await urgent)
        {
            WorkDone = [.. work.SelectMany(of => of).Where(t => t.ByHand).OrderByDescending(t => t.DoneAt)],
            Shared = await members.OthersAsync(patient, cancellation),
        };
    }

    public async Task<(PatientRecord Patient, MonthFacts Facts)?> MonthAsync(Practice practice, string patientId, ServiceMonth month, CancellationToken cancellation)
    {
        if (await patients.FindAsync(practice.Id, patientId, cancellation) is not { } patient) return null;
        var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patientId, month), cancellation);
        return (patient, Facts(practice, await standings.AsOfAsync(practice, patient, month, cancellation), month, rows, time.GetUtcNow()));
    }

    private async Task<IReadOnlyList<ShownNeed>> NeedsAsync(string practice, string patient, DateTimeOffset since, CancellationToken cancellation) =>
        await Task.WhenAll((await needs.OfPatientAsync(practice, patient, since, cancellation)).Select(async n => new ShownNeed(n, n.ClosedAt is null ? await talk.OfAsync(n, cancellation) : null)));

    /// <param name="then">As of the month's end.</param>
    private static MonthFacts Facts(Practice practice, PatientRecord then, ServiceMonth month, PatientMonthRows rows, DateTimeOffset now) => new(
        month, rows, rows.Decision ?? MonthDecision.From(BillingRules.Decide(BillingCases.From(practice, then, month, rows)), now), rows.Decision is null,
        practice.PractitionerOf(month, rows.Decision?.Practitioner), then.Consent);

    private static List<TalkLine> Talk(IReadOnlyList<PatientMonthRows> months, IReadOnlyList<InboundText> received)
    {
        var sent = months.SelectMany(m => m.Texts).Select(TalkLine.Sent).OfType<TalkLine>();
        return [.. sent.Concat(received.Select(TalkLine.Received)).OrderByDescending(s => s.At).Take(TextsShown).OrderBy(s => s.At).ThenByDescending(s => s.FromPatient)];
    }
}
