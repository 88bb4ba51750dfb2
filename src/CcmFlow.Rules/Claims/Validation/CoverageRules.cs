using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>Coordination of benefits on a claim of a file: who comes before whom, and whether what was paid before adds up.</summary>
internal static class CoverageRules
{
    private const string Sequences = "PSTABCDEFGH";

    public static void Check(ClaimView view, Action<X12Finding> report)
    {
        if (view.SubscriberInformation is not { } payer)
        {
            return;
        }

        CheckSequence(view, payer, report);
        foreach (var cas in view.Claim.Where(match => match.Segment.Id == "CAS"))
        {
            AdjustmentReasons.Check(cas, report);
        }

        var known = view.OtherPayers.Select(Id).ToList();
        foreach (var decision in Decisions(view))
        {
            var svd = decision.Parts[0];
            if (!known.Contains(svd.Segment[1]))
            {
                report(svd.Finding("01", "cob-payer-unknown", "SVD01 has to be the id of another payer of the claim (2330B NM109)."));
            }

            if (decision.Charge != svd.Amount(2) + Adjustments(decision.Parts))
            {
                report(svd.Finding("02", "cob-line-balance", "What the other payer paid for the line and its adjustments have to add up to the line's charge."));
            }
        }

        foreach (var other in view.OtherPayers)
        {
            CheckPayer(view, other, report);
        }
    }

    private static void CheckSequence(ClaimView view, MapMatch payer, Action<X12Finding> report)
    {
        var own = payer.Segment[1];
        var taken = new HashSet<string>(StringComparer.Ordinal) { own };
        foreach (var sbr in view.OtherPayers.Select(other => other[0]).Where(match => match.Segment.Id == "SBR"))
        {
            if (sbr.Segment[1] != "U" && !taken.Add(sbr.Segment[1]))
            {
                report(sbr.Finding("01", "payer-sequence", "Two payers of the claim have the same place in the sequence."));
            }
        }

        if (own.Length == 1 && Sequences.IndexOf(own, StringComparison.Ordinal) > 0)
        {
            var before = view.OtherPayers.Count(other => IsBefore(other[0].Segment[1], own));
            if (before == 0)
            {
                report(payer.Finding("01", "other-payer-missing", "The payer is not first: the payers before it belong into loop 2320."));
            }
            else if (before > 1 && view.IsMedicare)
            {
                report(payer.Finding("01", "msp-two-payers", "Medicare takes no electronic claim with more than one payer before it: send it on paper."));
            }
        }
    }

    private static void CheckPayer(ClaimView view, IReadOnlyList<MapMatch> other, Action<X12Finding> report)
    {
        var id = Id(other);
        var decisions = Decisions(view).Where(decision => decision.Parts[0].Segment[1] == id).ToList();
        if (other.FirstOrDefault(match => match.Loop == "2320" && match.Segment.Id == "AMT" && match.Segment[1] == "D") is not { } paid)
        {
            if (decisions.Count > 0)
            {
                report(new X12Finding(other[0].Segment.Position, "2320", "AMT", null, "cob-paid-missing", "The other payer has decided on the lines: AMT*D with what it paid is missing."));
            }

            return;
        }

        var adjusted = Adjustments([.. other.Where(match => match.Loop == "2320")]);
        var byLine = decisions.Sum(decision => decision.Parts[0].Amount(2));
        var expected = decisions.Count > 0 ? byLine - adjusted : (ElementTypes.Number(view.Clm[2]) ?? 0) - adjusted;
        if ((decisions.Count > 0 || other.Any(match => match.Segment.Id == "CAS")) && paid.Amount(2) != expected)
        {
            report(paid.Finding("02", "cob-claim-balance", decisions.Count > 0
                ? "What the other payer paid has to be the sum of its lines (SVD02) less its adjustments of the claim."
                : "What the other payer paid and its adjustments have to add up to the claim's total."));
        }

        if (decisions.Count == 0 && !other.Any(match => match.Loop == "2330B" && match.Segment.Id == "DTP"))
        {
            report(paid.Finding(null, "cob-date-missing", "When the other payer decided is missing: DTP*573 in 2330B, or in 2430 with its lines."));
        }
    }

    private static bool IsBefore(string other, string own) =>
        other.Length == 1 && Sequences.IndexOf(other, StringComparison.Ordinal) is var at && at >= 0 && at < Sequences.IndexOf(own, StringComparison.Ordinal);

    private static string Id(IReadOnlyList<MapMatch> other) =>
        other.FirstOrDefault(match => match.Loop == "2330B" && match.Segment.Id == "NM1")?.Segment[9] ?? "";

    private static decimal Adjustments(IReadOnlyList<MapMatch> matches) => matches.Where(match => match.Segment.Id == "CAS").Sum(match => match.Adjustments().Sum());

    /// <summary>Each 2430 with the charge of its line.</summary>
    private static IEnumerable<(decimal Charge, List<MapMatch> Parts)> Decisions(ClaimView view)
    {
        foreach (var line in view.Lines)
        {
            var charge = line.FirstOrDefault(match => match.Segment.Id == "SV1")?.Amount(2) ?? 0;
            List<MapMatch>? open = null;
            foreach (var match in line.Where(match => match.Loop == "2430"))
            {
                if (match.Segment.Id == "SVD" || open is null)
                {
                    if (open is not null)
                    {
                        yield return (charge, open);
                    }

                    open = [];
                }

                open.Add(match);
            }

            if (open is not null)
            {
                yield return (charge, open);
            }
        }
    }
}
