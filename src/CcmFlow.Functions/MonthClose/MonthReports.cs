using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Ledger;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Patients;
using CcmFlow.Functions.Practices;
using CcmFlow.Functions.Storage;
using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Functions.Worklist;
using CcmFlow.Rules.Billing;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Consent;

namespace CcmFlow.Functions.MonthClose;

/// <summary>Gathers a closed month of some practices into what a practice manager reads.</summary>
public sealed class MonthReports(
    PatientStore patients, PatientStandings standings, LedgerStore ledger, ClaimStore claims, NeedStore needs, WorklistStore worklist, InboundStore inbox, Interchanges sent, ClaimProgressReports progress, AppTables tables)
{
    public async Task<(MonthReport Report, IReadOnlyList<PatientMonthFacts> Facts)> BuildAsync(
        IReadOnlyList<Practice> practices, ServiceMonth month, DateOnly dataAsOf, CancellationToken cancellation)
    {
        var facts = new List<PatientMonthFacts>();
        var interchanges = new List<InterchangeLine>();
        var needLines = new List<UrgentNeedLine>();
        var open = new List<OpenTask>();
        var traffic = new TrafficCount();
        var claimed = new List<ClaimProgress>();
        foreach (var practice in practices)
        {
            var queue = (await claims.ListAsync(new PracticeMonth(practice.Id, month), cancellation)).ToDictionary(c => c.Patient);
            var then = await standings.ThenAsync(practice, month, cancellation);
            foreach (var patient in await patients.ListAsync(practice.Id, cancellation))
            {
                var rows = await ledger.ReadAsync(new PatientMonthKey(practice.Id, patient.Id, month), cancellation);
                // Nothing was known of them when the month ended, and it was never decided for them: they joined later.
                if (then.GetValueOrDefault(patient.Id) is { LastAt: null } && rows is { Decision: null, Reopenings.Count: 0 }) continue;
                facts.Add(new PatientMonthFacts(practice, then.TryGetValue(patient.Id, out var was) ? patient with { Permissions = was } : patient, rows, queue.GetValueOrDefault(patient.Id)));
                traffic.AddOut(rows.Texts, PatientZones.For(patient.Roster.State, patient.Roster.Zip)[0]);
            }
            var byId = facts.Where(f => f.Practice.Id == practice.Id).ToDictionary(f => f.Patient.Id);
            claimed.Add(await progress.OfAsync(practice, new PracticeMonth(practice.Id, month), byId, FeeSchedule.Nearest(month).Schedule, cancellation));
            traffic.AddPages((await tables.Needs.ListAsync(practice.Id, "t|", cancellation)));
            foreach (var (text, intents, who) in await inbox.ListAsync(practice.Id, cancellation))
                if (!text.ToPager) traffic.AddIn(text, intents, who is not null && byId.TryGetValue(who, out var sender) ? sender.Zone : practice.Zone);
            interchanges.AddRange((await sent.ListAsync(new PracticeMonth(practice.Id, month), cancellation))
                .Where(i => i.Kind == InterchangeKind.Claims && i.HasLeft).Select(i => new InterchangeLine(i.FileName ?? "", i.Claims, i.Total, practice.Name)));
            needLines.AddRange((await needs.ListAsync(practice.Id, cancellation)).Where(n => n.Month == month.ToString()).Select(n => Line(n, practice, traffic)));
            open.AddRange((await worklist.OpenAsync(practice.Id, cancellation)).Where(t => t.Month == month.ToString()).Select(t => new OpenTask(
                practice.Name, StaffTaskText.For(t.Kind), t.Patient is not null && byId.TryGetValue(t.Patient, out var p) ? p.Label : null, practice.Zone.LocalDate(t.DueAt))));
        }
        return (Assemble(practices, month, dataAsOf, facts, interchanges, needLines, open, traffic) with { ClaimProgress = claimed }, facts);
    }

    private static MonthReport Assemble(
        IReadOnlyList<Practice> practices, ServiceMonth month, DateOnly dataAsOf, List<PatientMonthFacts> facts,
        List<InterchangeLine> interchanges, List<UrgentNeedLine> needLines, List<OpenTask> open, TrafficCount traffic)
    {
        var prices = FeeSchedule.Nearest(month);
        var billed = facts.Where(f => f.Sent).Select(f => f.ToBilled(prices.Schedule)).ToList();
        var codes = facts.Where(f => f.Sent).SelectMany(f => f.Priced(prices.Schedule)).GroupBy(p => p.Line.Code).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new MonthReport
        {
            Month = month,
            Practices = [.. practices.Select(p => p.Name)],
            DataAsOf = dataAsOf,
            Funnel = Funnel(facts),
            Billed = billed,
            NotBilled = [.. facts.Where(f => f.Patient.Eligibility.Eligible && !f.Sent).Select(f => f.ToNotBilled())],
            Minutes = [.. facts.Where(f => f.Rows.Decision is not null && f.CountedSeconds > 0).Select(f => f.ToMinutes())],
            Texts = traffic.ToTraffic(),
            UrgentNeeds = [.. needLines.OrderBy(n => n.OpenedAt).ThenBy(n => n.CaseCode, StringComparer.Ordinal)],
            ClaimsByCode = [.. codes.Select(g => new CodeTotal(
                g.Key, g.Count(), g.Sum(p => p.Line.Units), g.Sum(p => p.Line.Allowed), g.Sum(p => p.Share)))],
            Money = new MoneyTotals
            {
                Expected = billed.Sum(b => b.ExpectedRevenue),
                ExpectedPatientShare = billed.Sum(b => b.ExpectedPatientShare),
                NotCollected = facts.Where(f => f.Sent).Sum(f => f.Payment(prices.Schedule).NotCollected),
                FeeSchedule = prices.Schedule.Label,
                FeeScheduleNote = prices.Exact ? null : prices.Label,
            },
            Interchanges = interchanges,
            OpenTasks = [.. open.OrderBy(t => t.Practice, StringComparer.Ordinal).ThenBy(t => t.DueOn).ThenBy(t => t.Patient, StringComparer.Ordinal).ThenBy(t => t.Task, StringComparer.Ordinal)],
        };
    }

    private static MonthFunnel Funnel(List<PatientMonthFacts> facts)
    {
        var eligible = facts.Where(f => f.Patient.Eligibility.Eligible && !f.Patient.Roster.Deceased).ToList();
        var asked = eligible.Where(f => f.WasAsked).ToList();
        return new MonthFunnel
        {
            PatientsRead = facts.Count,
            Eligible = eligible.Count,
            ReachableByText = eligible.Count(f => f.WasAsked || f.Patient.Texting is TextingState.Allowed or TextingState.OptedOut),
            Asked = asked.Count,
            Consented = eligible.Count(f => f.Patient.HasActiveConsent),
            Declined = asked.Count(f => f.Patient.Enrollment == Enrollment.Declined),
            Silent = asked.Count(f => f.Patient.Enrollment == Enrollment.Asked && f.Patient.Texting != TextingState.OptedOut),
            OptedOut = asked.Count(f => f.Patient.Texting == TextingState.OptedOut && !f.Patient.HasActiveConsent),
            Reached20Minutes = eligible.Count(f => f.CountedSeconds >= PatientMonthFacts.LeastSeconds),
            Billed = eligible.Count(f => f.Sent),
        };
    }

    private static UrgentNeedLine Line(NeedRecord need, Practice practice, TrafficCount traffic) => new()
    {
        CaseCode = need.CaseCode,
        Practice = practice.Name,
        Severity = need.Severity.ToString(),
        OpenedAt = practice.Zone.ToLocal(need.OpenedAt),
        FirstPageAt = traffic.FirstPage(practice.Id, need.Id) is { } at ? practice.Zone.ToLocal(at) : null,
        AcknowledgedAt = need.AcknowledgedAt is { } ack ? practice.Zone.ToLocal(ack) : null,
        AcknowledgedByLevel = need.Level,
        SecondsToAcknowledge = need.AcknowledgedAt is { } taken ? (int)(taken - need.OpenedAt).TotalSeconds : null,
        OutcomeMinutes = need.Minutes,
    };
}
