using CcmFlow.Cli.Clearinghouse;
using CcmFlow.Cli.Simulation;
using CcmFlow.Functions.Claims;
using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.MonthClose;
using CcmFlow.Functions.MonthClose.Reports;
using CcmFlow.Functions.Practices;
using CcmFlow.Rules.Calendar;
using CcmFlow.Rules.Replies;
using CcmFlow.Rules.Time;
using CcmFlow.Rules.X12;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace CcmFlow.Cli.Demo;

/// <summary>
/// What must hold in every month, checked from other evidence than the app decided on: what the carrier saw, the bytes of the
/// claim files, a count of the ledger's seconds written anew here.
/// </summary>
public static class InvariantChecks
{
    public static async Task<IReadOnlyList<InvariantCheck>> RunAsync(
        DemoWorld world, IReadOnlyList<Practice> practices, IReadOnlyList<PatientMonthFacts> facts, IReadOnlyList<TranscriptLine> texts,
        MonthReport report, DemoOutputs outputs, ServiceMonth month, FakeClearinghouse house, CancellationToken cancellation)
    {
        var checks = OfTexts(texts).Concat(OfPatients(facts, texts, month)).ToList();
        checks.Add(Check("No text was lost by the app or refused by it", texts.Where(t => t.Direction == "in"), _ => world.Carrier.FailedDeliveries.Count == 0));
        checks.Add(OfNeeds(report.UrgentNeeds, texts));
        checks.Add(await ClaimFilesAsync(practices, facts, outputs, world, month, cancellation));
        checks.AddRange(await ClaimChecks.RunAsync(world, practices, month, house, cancellation));
        checks.Add(await AllTextsAppliedAsync(world, practices, cancellation));
        checks.Add(await NothingFailedAsync(world, cancellation));
        checks.Add(Check("The app logged no error", world.Log.Where(l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal)), _ => false));
        return checks;
    }

    /// <summary>What the carrier's record alone tells.</summary>
    public static IReadOnlyList<InvariantCheck> OfTexts(IReadOnlyList<TranscriptLine> texts) =>
    [
        Check("No text from 21:00 to 08:00 at the patient, but for answers to the patient's own text", PatientTexts(texts, "Routine"), t => t.At.Hour is >= 8 and < 21),
        Check("Every answer at night is within five minutes of the patient's own text", PatientTexts(texts, "Reply").Concat(PatientTexts(texts, "Safety")), t => AnswersOwnText(t, texts)),
        Check("No text to anyone after STOP", texts.Where(t => t.Party == "patient").GroupBy(t => t.Phone), NothingAfterStop),
        Check("Each red-flag text was answered at once and led to a page", texts.Where(IsRedFlag), t => SafetyFollows(t, texts)),
    ];

    /// <summary>Paged once and left there is not enough: without an acknowledgement a second person must have been paged for the case.</summary>
    public static InvariantCheck OfNeeds(IReadOnlyList<UrgentNeedLine> needs, IReadOnlyList<TranscriptLine> texts) => Check(
        "Each urgent need was acknowledged or escalated", needs,
        n => n.AcknowledgedAt is not null || texts.Where(t => t.Class == "Page" && t.Body.StartsWith($"Case {n.CaseCode}:", StringComparison.Ordinal) && t.At >= n.OpenedAt)
            .Select(t => t.Person).Distinct().Count() >= 2);

    /// <summary>What ledgers, consents and claims tell.</summary>
    public static IReadOnlyList<InvariantCheck> OfPatients(IReadOnlyList<PatientMonthFacts> facts, IReadOnlyList<TranscriptLine> texts, ServiceMonth month) =>
    [
        Check("No deceased patient was enrolled, texted or billed", facts.Where(f => f.Patient.Roster.Deceased),
            f => f.Patient.Consent is null && f.Claim is null && !texts.Any(t => t.Person == f.Patient.Id && t.Direction == "out")),
        Check("Each claim: consent before the counted minutes, care plan with copy, two conditions, 20 minutes", facts.Where(f => f.Sent), f => Requirements(f, month)),
        Check("Each claim's units equal what the ledger's seconds give", facts.Where(f => f.Sent), f => UnitsFit(f, month)),
        Check("Each eligible patient has a decision with a reason or a claim", facts.Where(f => f.Patient.Eligibility.Eligible && !f.Patient.Roster.Deceased),
            f => f.Rows.Decision is { } d && (d.Billable || d.Reasons.Count > 0)),
        Check("Nobody logged the same minutes for two patients", facts.SelectMany(f => f.Rows.Entries.Select(e => (f.Practice.Id, e.Entry))).GroupBy(e => (e.Id, e.Entry.StaffId)),
            person => NoOverlap([.. person.Select(e => e.Entry).Where(e => e is { Start: not null, SharedAcrossPatients: 1 }).OrderBy(e => e.Start)])),
    ];

    private static bool NoOverlap(IReadOnlyList<TimeEntry> entries) => entries.Zip(entries.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    private static InvariantCheck Check<T>(string name, IEnumerable<T> over, Func<T, bool> holds)
    {
        var all = over.ToList();
        var broken = all.Count(item => !holds(item));
        return new InvariantCheck(name, all.Count, broken == 0, broken == 0 ? null : $"{broken} of {all.Count} break it");
    }

    private static IEnumerable<TranscriptLine> PatientTexts(IReadOnlyList<TranscriptLine> texts, string kind) =>
        texts.Where(t => t.Party == "patient" && t.Direction == "out" && t.Class == kind);

    private static bool AnswersOwnText(TranscriptLine answer, IReadOnlyList<TranscriptLine> texts) =>
        texts.Any(t => t.Direction == "in" && t.Phone == answer.Phone && t.At <= answer.At && answer.At - t.At < TimeSpan.FromMinutes(5));

    private static bool NothingAfterStop(IGrouping<string, TranscriptLine> phone)
    {
        var stopped = phone.Where(t => t.Direction == "in" && ReplyClassifier.Classify(t.Body, "en", ReplyContext.Any).Has(ReplyIntent.OptOut)).Select(t => (DateTimeOffset?)t.At).Min();
        return stopped is null || !phone.Any(t => t.Direction == "out" && t.At > stopped);
    }

    private static bool IsRedFlag(TranscriptLine text) =>
        text is { Direction: "in", Party: "patient" } && SimulatedPatients.IsRedFlag(text.Body);

    private static bool SafetyFollows(TranscriptLine text, IReadOnlyList<TranscriptLine> texts) =>
        texts.Any(t => t.Class == "Safety" && t.Phone == text.Phone && t.At >= text.At && t.At - text.At < TimeSpan.FromMinutes(1))
        && texts.Any(t => t.Class == "Page" && t.Practice == text.Practice && t.At >= text.At && t.At - text.At < TimeSpan.FromMinutes(1));

    private static bool Requirements(PatientMonthFacts f, ServiceMonth month) =>
        f.Patient is { Consent: { } consent, CarePlanCopy: not null }
        && consent.ObtainedAt < f.Practice.Zone.MonthEnd(month)
        && f.Patient.Roster.CarePlans.Any(c => c.Active)
        && f.Patient.Eligibility.Conditions.Select(c => c.CcwName).Distinct().Count() >= 2
        && Seconds(f, month) >= PatientMonthFacts.LeastSeconds;

    /// <summary>The staff table of CMS MLN909188, from seconds alone.</summary>
    private static bool UnitsFit(PatientMonthFacts f, ServiceMonth month)
    {
        var seconds = Seconds(f, month);
        var expected = $"99490x1{(seconds >= 3600 ? ",99439x2" : seconds >= 2400 ? ",99439x1" : "")}";
        return expected == string.Join(',', f.Claim!.Claim.Lines.Select(l => $"{l.ProcedureCode}x{l.Units}"));
    }

    /// <summary>Seconds of the union of all clinical intervals after consent and within the month: a sweep, unlike the rules' own count.</summary>
    private static int Seconds(PatientMonthFacts f, ServiceMonth month)
    {
        var from = f.Patient.Consent!.ObtainedAt > f.Practice.Zone.MonthStart(month) ? f.Patient.Consent.ObtainedAt : f.Practice.Zone.MonthStart(month);
        var to = f.Practice.Zone.MonthEnd(month);
        var ticks = 0L;
        var reached = from;
        foreach (var entry in f.Rows.Entries.Where(e => !e.Late).Select(e => e.Entry).Where(Counts).OrderBy(e => e.Start))
        {
            var start = entry.Start > reached ? entry.Start.Value : reached;
            var end = entry.End < to ? entry.End!.Value : to;
            if (end <= start) continue;
            ticks += (end - start).Ticks;
            reached = end;
        }
        return (int)(ticks / TimeSpan.TicksPerSecond);
    }

    private static bool Counts(TimeEntry entry) =>
        entry is { Program: CareProgram.Ccm, FaceToFace: false } && (entry.Role == WorkRole.ClinicalStaff || entry.CountsAsClinicalStaff);

    private static async Task<InvariantCheck> ClaimFilesAsync(
        IReadOnlyList<Practice> practices, IReadOnlyList<PatientMonthFacts> facts, DemoOutputs outputs, DemoWorld world, ServiceMonth month, CancellationToken cancellation)
    {
        var (inFiles, interchanges) = (new List<string>(), 0);
        foreach (var file in Directory.GetFiles(outputs.ClaimsFolder, "*.837", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            interchanges++;
            var segments = X12Reader.Read(await File.ReadAllBytesAsync(file, cancellation));
            inFiles.AddRange(segments.Where(s => s.Id == "CLM").Select(s => s[1]));
        }
        var expected = facts.Where(f => f.Sent).Select(f => f.Claim!.Claim.PatientControlNumber).Order(StringComparer.Ordinal);
        var recorded = 0;
        foreach (var practice in practices)
            recorded += (await world.App.Services.GetRequiredService<Interchanges>().ListAsync(new PracticeMonth(practice.Id, month), cancellation)).Count(i => i.Kind == InterchangeKind.Claims);
        var withClaims = facts.Where(f => f.Sent).Select(f => f.Practice.Id).Distinct().Count();
        var ok = inFiles.Order(StringComparer.Ordinal).SequenceEqual(expected) && interchanges == recorded && interchanges == withClaims;
        return new InvariantCheck("One 837P file a practice holds each of its claims once and nothing else", inFiles.Count, ok, ok ? null : "files and decisions differ");
    }

    private static async Task<InvariantCheck> AllTextsAppliedAsync(DemoWorld world, IReadOnlyList<Practice> practices, CancellationToken cancellation)
    {
        var (texts, left) = (0, 0);
        foreach (var practice in practices)
        {
            var inbox = world.App.Services.GetRequiredService<InboundStore>();
            texts += (await inbox.ListAsync(practice.Id, cancellation)).Count;
            left += (await inbox.OutstandingAsync(practice.Id, DateTimeOffset.MaxValue, cancellation)).Count;
        }
        var received = world.Carrier.Messages.Count(m => m.Direction == Carrier.CarrierDirection.Inbound);
        return new InvariantCheck("Every received text is stored once and has had all its effects", texts, left == 0 && texts == received, left == 0 && texts == received ? null : $"{left} outstanding, {texts} stored of {received}");
    }

    private static async Task<InvariantCheck> NothingFailedAsync(DemoWorld world, CancellationToken cancellation)
    {
        var (all, failed) = (0, 0);
        await foreach (var instance in world.App.Services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery()).WithCancellation(cancellation))
        {
            all++;
            if (instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed) failed++;
        }
        return new InvariantCheck("No orchestration failed", all, failed == 0, failed == 0 ? null : $"{failed} of {all} failed");
    }
}
