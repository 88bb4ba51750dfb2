using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Coordination of benefits before it is sent: who comes first, and whether what was paid adds up. A wrong or missing Medicare secondary reason rejects without appeal.</summary>
internal static class CoverageFaults
{
    private const int MostCoverages = 10;
    private static readonly string[] Groups = ["CO", "CR", "OA", "PI", "PR"];
    private static readonly string[] Relationships = ["01", "18", "19", "20", "21", "39", "40", "53", "G8"];

    public static IEnumerable<ClaimFault> Of(ProfessionalClaim claim) => SequenceFaults(claim)
        .Concat(claim.OtherCoverages.SelectMany((coverage, at) => Faults(claim, coverage, $"OtherCoverages[{at}]")));

    private static IEnumerable<ClaimFault> SequenceFaults(ProfessionalClaim claim)
    {
        var isMedicare = claim.Payer.Filing == ClaimFiling.MedicarePartB;
        var isFirst = claim.Sequence == PayerSequence.Primary;
        if (isMedicare && !isFirst && claim.SecondaryReason is null)
        {
            yield return ClaimScrubber.Fault("SecondaryReason", "msp-type-missing", "Medicare is not first: enter why (working aged, disabled, ESRD, liability…).");
        }

        if (claim.SecondaryReason is not null && (isFirst || !isMedicare))
        {
            yield return ClaimScrubber.Fault("SecondaryReason", "msp-type-not-used", "A reason is given only where Medicare is not first: leave it empty.");
        }

        var before = claim.OtherCoverages.Where(coverage => coverage.Sequence < claim.Sequence).ToList();
        if (!isFirst && before.Count == 0)
        {
            yield return ClaimScrubber.Fault("OtherCoverages", "other-payer-missing", "The payer is not first: enter the payer before it with its decision.");
        }

        if (isMedicare && before.Count > 1)
        {
            yield return ClaimScrubber.Fault("OtherCoverages", "msp-two-payers", "Medicare takes no electronic claim with more than one payer before it: send it on paper.");
        }

        if (claim.OtherCoverages.Select(coverage => coverage.Sequence).Append(claim.Sequence).Distinct().Count() != claim.OtherCoverages.Count + 1)
        {
            yield return ClaimScrubber.Fault("OtherCoverages", "payer-sequence", "Two payers of the claim have the same place in the sequence: correct one.");
        }

        if (claim.OtherCoverages.Count > MostCoverages)
        {
            yield return ClaimScrubber.Fault("OtherCoverages", "other-payer-count", "A claim has at most ten other payers.");
        }
    }

    private static IEnumerable<ClaimFault> Faults(ProfessionalClaim claim, OtherCoverage coverage, string field)
    {
        if (ClaimScrubber.IsEmpty(coverage.Payer.Name) || X12Text.Clean(coverage.Payer.PayerId, 80).Length < 2)
        {
            yield return ClaimScrubber.Fault($"{field}.Payer", "payer-missing", "Enter the other payer's name and id.");
        }

        if (ClaimScrubber.IsEmpty(coverage.Insured.Last) || ClaimScrubber.IsEmpty(coverage.Insured.First))
        {
            yield return ClaimScrubber.Fault($"{field}.Insured", "name-missing", "Enter the name of the other payer's insured.");
        }

        if (X12Text.LettersAndDigits(coverage.MemberId).Length < 2)
        {
            yield return ClaimScrubber.Fault($"{field}.MemberId", "member-id-missing", "Enter the member id at the other payer.");
        }

        if (!Relationships.Contains(coverage.Relationship))
        {
            yield return ClaimScrubber.Fault($"{field}.Relationship", "relationship-code", "Enter how the patient is related to the insured: 18 self, 01 spouse, 19 child, G8 other…");
        }

        if (coverage.Decision is null && coverage.Sequence < claim.Sequence)
        {
            yield return ClaimScrubber.Fault($"{field}.Decision", "cob-decision-missing", "This payer comes first: wait for its remittance and enter what it paid.");
        }

        foreach (var fault in coverage.Decision is { } decision ? DecisionFaults(claim, decision, $"{field}.Decision") : [])
        {
            yield return fault;
        }
    }

    private static IEnumerable<ClaimFault> DecisionFaults(ProfessionalClaim claim, OtherPayerDecision decision, string field)
    {
        if (decision.Lines.Count != 0 && decision.Lines.Count != claim.Lines.Count)
        {
            yield return ClaimScrubber.Fault($"{field}.Lines", "cob-lines", "The other payer's decision has as many lines as the claim, or none.");
            yield break;
        }

        for (var i = 0; i < decision.Lines.Count; i++)
        {
            if (claim.Lines[i].Charge != decision.Lines[i].Paid + decision.Lines[i].Adjustments.Sum(adjustment => adjustment.Amount))
            {
                yield return ClaimScrubber.Fault($"{field}.Lines[{i}]", "cob-line-balance", "What the other payer paid for the line and its adjustments have to add up to the charge.");
            }
        }

        var adjusted = decision.Adjustments.Sum(adjustment => adjustment.Amount);
        var paid = decision.Lines.Count > 0 ? decision.Lines.Sum(line => line.Paid) - adjusted : claim.Total - adjusted;
        if (decision.Paid != paid)
        {
            yield return ClaimScrubber.Fault($"{field}.Paid", "cob-claim-balance", "What the other payer paid and its adjustments have to add up to the claim's total.");
        }

        var all = decision.Adjustments.Concat(decision.Lines.SelectMany(line => line.Adjustments));
        if (all.Any(adjustment => !Groups.Contains(adjustment.Group) || adjustment.Reason is not { Length: >= 1 and <= 5 } || adjustment.Amount == 0))
        {
            yield return ClaimScrubber.Fault($"{field}.Adjustments", "adjustment-form", "An adjustment has a group (CO, PR, OA, PI, CR), a reason code and an amount that is not zero.");
        }
    }
}
