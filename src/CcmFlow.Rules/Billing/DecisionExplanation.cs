using System.Globalization;
using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>Puts a decision into sentences that a biller can read and check, each with the entries that bear it out.</summary>
internal static class DecisionExplanation
{
    public static IReadOnlyList<ExplanationLine> Lines(BillingCase facts, BillingDecision decision, CodeFamily? family) =>
    [
        .. Counted(decision),
        .. NotCounted(decision.Time),
        .. Result(decision, family),
        .. decision.Reasons.Select(reason => new ExplanationLine(ReasonText.For(reason), [])),
        .. decision.Warnings.Select(warning => new ExplanationLine(ReasonText.For(warning), [])),
        .. Alternatives(decision),
        .. Payer(facts),
    ];

    private static IEnumerable<ExplanationLine> Counted(BillingDecision decision)
    {
        var staff = decision.Time.Entries.Where(entry => entry.ClinicalStaffSeconds > 0).Select(entry => entry.EntryId).ToList();
        yield return new($"Clinical staff time counted: {Minutes(decision.ClinicalStaffSeconds)} from {Entries(staff.Count)}.", staff);
        var physician = decision.Time.Entries.Where(entry => entry.PhysicianSeconds > 0).Select(entry => entry.EntryId).ToList();
        if (physician.Count > 0)
        {
            yield return new($"Time of the practitioner in person: {Minutes(decision.PhysicianSeconds)} from {Entries(physician.Count)}.", physician);
        }
    }

    private static IEnumerable<ExplanationLine> NotCounted(CountedTime time) => time.Entries
        .SelectMany(entry => entry.Excluded, (entry, part) => (entry.EntryId, part.Reason, part.Seconds))
        .GroupBy(part => part.Reason)
        .OrderBy(parts => parts.Key)
        .Select(parts => new ExplanationLine(
            $"Not counted: {Minutes((int)parts.Sum(part => part.Seconds))}, {WhyNot(parts.Key)}.", [.. parts.Select(part => part.EntryId)]));

    private static IEnumerable<ExplanationLine> Result(BillingDecision decision, CodeFamily? family)
    {
        if (!decision.Billable)
        {
            yield return new("Nothing is billed.", []);
            yield break;
        }

        var reached = family is null ? "" : $": {Minutes(family.SecondsFor(decision.Codes))} were reached on {Day(decision.EarliestServiceDate)}";
        yield return new($"Billed: {Codes(decision.Codes)}{reached}.", decision.EvidenceEntryIds);
        yield return new($"Date of service: {Day(decision.EarliestServiceDate)} to {Day(decision.LatestServiceDate)}.", []);
    }

    private static IEnumerable<ExplanationLine> Alternatives(BillingDecision decision) => decision.Alternatives.Select(codes =>
        new ExplanationLine($"The same facts would also support {Codes(codes)}; the practice's choice decides, never the price.", []));

    private static IEnumerable<ExplanationLine> Payer(BillingCase facts) => facts.Payer is PayerKind.MedicareFfs or PayerKind.DualEligible
        ? []
        : [new("These are the rules of Medicare Part B; this patient's plan may have its own.", [])];

    private static string WhyNot(TimeExclusion reason) => reason switch
    {
        TimeExclusion.Malformed => "the entry has no valid time",
        TimeExclusion.OtherProgram => "logged for another program",
        TimeExclusion.NonClinicalRole => "not clinical staff",
        TimeExclusion.OutsideMonth => "outside of the month",
        TimeExclusion.FaceToFace => "face to face or part of a visit",
        TimeExclusion.FacilityStay => "during a hospital or skilled nursing stay",
        TimeExclusion.BeforeConsent => "before the consent",
        TimeExclusion.BeforeInitiatingVisit => "before the initiating visit",
        TimeExclusion.AfterDeath => "after the patient's death",
        TimeExclusion.AfterRevocation => "after the patient ended CCM",
        TimeExclusion.CountedToOtherProgram => "the same minutes are logged for another program",
        TimeExclusion.OverlapSameMinutes => "the same minutes are counted from another entry",
        TimeExclusion.OtherPatientsShare => "the share of other patients",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "An exclusion without a text."),
    };

    private static string Minutes(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:D2} minutes");

    private static string Entries(int count) => count == 1 ? "1 entry" : $"{count} entries";

    private static string Codes(IEnumerable<CodeUnits> codes) =>
        string.Join(" + ", codes.Select(line => line.Units == 1 ? line.Code : $"{line.Units} x {line.Code}"));

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
