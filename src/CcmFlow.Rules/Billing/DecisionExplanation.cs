using CcmFlow.Rules.Eligibility;
using CcmFlow.Rules.Time;

namespace CcmFlow.Rules.Billing;

/// <summary>Puts a decision into sentences that a biller can read and check, each with the entries that bear it out.</summary>
internal static class DecisionExplanation
{
    public static IReadOnlyList<ExplanationLine> Lines(BillingCase facts, BillingDecision decision, CodeFamily? family) =>
    [
        .. Counted(facts, decision),
        .. NotCounted(decision.Time),
        .. ThresholdExplanation.Lines(facts, decision, family),
        .. Result(decision),
        .. decision.Reasons.Select(reason => new ExplanationLine(ReasonText.For(reason), [])),
        .. decision.Warnings.Select(warning => new ExplanationLine(ReasonText.For(warning), [])),
        .. LateCopy(facts),
        .. VisitAddOn(decision),
        .. Alternatives(decision),
        .. Payer(facts),
    ];

    private static IEnumerable<ExplanationLine> Counted(BillingCase facts, BillingDecision decision)
    {
        var staff = decision.Time.Entries.Where(entry => entry.ClinicalStaffSeconds > 0).Select(entry => entry.EntryId).ToList();
        yield return new(Counted(facts, "clinical staff time", decision.ClinicalStaffSeconds, staff), staff);
        var physician = decision.Time.Entries.Where(entry => entry.PhysicianSeconds > 0).Select(entry => entry.EntryId).ToList();
        if (physician.Count > 0)
        {
            yield return new(Counted(facts, "the practitioner's own time", decision.PhysicianSeconds, physician), physician);
        }
    }

    private static string Counted(BillingCase facts, string what, int seconds, List<string> entries)
    {
        if (entries.Count == 0)
        {
            return $"No {what} counted.";
        }

        var credentials = facts.Entries.Where(entry => entries.Contains(entry.Id)).Select(entry => entry.Credential).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var who = credentials.Count == 0 ? "" : $" ({string.Join(", ", credentials)})";
        return $"{PlainWords.Time(seconds)} of {what}{who}{SinceConsent(facts)}, {PlainWords.Count(entries.Count, "entry", "entries")}.";
    }

    // Worth saying only where the consent cuts the month.
    private static string SinceConsent(BillingCase facts) =>
        facts.Consent is { } consent && facts.Zone.LocalDate(consent.ObtainedAt) is var day && facts.Month.Contains(day)
            ? $" after the consent of {PlainWords.Day(day)}"
            : "";

    private static IEnumerable<ExplanationLine> NotCounted(CountedTime time) => time.Entries
        .SelectMany(entry => entry.Excluded, (entry, part) => (entry.EntryId, part.Reason, part.Seconds))
        .GroupBy(part => part.Reason)
        .OrderBy(parts => parts.Key)
        .Select(parts => new ExplanationLine(
            $"Not counted: {PlainWords.Time((long)parts.Sum(part => part.Seconds))}, {WhyNot(parts.Key)}.", [.. parts.Select(part => part.EntryId)]));

    private static IEnumerable<ExplanationLine> Result(BillingDecision decision)
    {
        if (!decision.Billable)
        {
            yield return new("Nothing is billed.", []);
            yield break;
        }

        yield return new($"Billed: {PlainWords.Codes(decision.Codes)}.", decision.EvidenceEntryIds);
        var (first, last) = (decision.EarliestServiceDate!.Value, decision.LatestServiceDate!.Value);
        yield return new($"Date of service: {(first == last ? "" : $"{PlainWords.Day(first)} to ")}{PlainWords.Day(last)}; place of service {decision.PlaceOfService}.", []);
    }

    private static IEnumerable<ExplanationLine> VisitAddOn(BillingDecision decision)
    {
        if (decision.VisitAddOn is { } addOn)
        {
            yield return new($"{addOn.Code} goes on the claim of the initiating visit of {PlainWords.Day(addOn.ServiceDate)}, not on this one.", []);
        }
    }

    private static IEnumerable<ExplanationLine> LateCopy(BillingCase facts)
    {
        if (facts.CarePlan is { CopyGivenToPatient: true, CopyGivenOn: { } day } && day > facts.Month.Last)
        {
            yield return new($"The plan's copy was given on {PlainWords.Day(day)}, after the service month: the sources ask that it was given and name no day.", []);
        }
    }

    private static IEnumerable<ExplanationLine> Alternatives(BillingDecision decision) => decision.Alternatives.Select(codes =>
        new ExplanationLine($"The same facts would also support {PlainWords.Codes(codes)}; the practice's choice decides, never the price.", []));

    private static IEnumerable<ExplanationLine> Payer(BillingCase facts) => facts.Payer is PayerKind.MedicareFfs or PayerKind.DualEligible
        ? []
        : [new("These are the rules of Medicare Part B; this patient's plan may have its own.", [])];

    private static string WhyNot(TimeExclusion reason) => reason switch
    {
        TimeExclusion.Malformed => "the entry has no valid time",
        TimeExclusion.Superseded => "replaced by a correction",
        TimeExclusion.OtherProgram => "logged for another program",
        TimeExclusion.NonClinicalRole => "not clinical staff",
        TimeExclusion.AutomatedSend => "sent by software, nobody was at work",
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
}
