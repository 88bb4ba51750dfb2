using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims;

/// <summary>Coordination of benefits: 2320 and 2330 of a claim, 2430 of a line.</summary>
internal static class CoverageSegments
{
    private const int AdjustmentsPerSegment = 6;

    public static void Write(X12Writer x12, ProfessionalClaim claim, OtherCoverage coverage, string field)
    {
        var (payer, decision) = (coverage.Payer, coverage.Decision);
        x12.Begin("SBR").Id(X12Codes.Of(coverage.Sequence)).Identifier(coverage.Relationship, 2, $"{field}.Relationship").Text(payer.GroupNumber, 50)
            .Text(string.IsNullOrWhiteSpace(payer.GroupNumber) ? payer.GroupName : null, 60).Skip(4).Id(X12Codes.Filing(payer)).End();
        if (decision is not null)
        {
            Adjustments(x12, decision.Adjustments, field);
            x12.Begin("AMT").Id("D").R(decision.Paid, $"{field}.Decision.Paid").End();
        }

        x12.Begin("OI").Skip(2).Id("Y").Skip(2).Id("Y").End();
        x12.Person("IL", coverage.Insured, $"{field}.Insured").Id("MI").Identifier(X12Text.LettersAndDigits(coverage.MemberId), 80, $"{field}.MemberId").End();
        x12.Organization("PR", payer.Name, 60, "PI", payer.PayerId, $"{field}.Payer");
        if (decision is { Lines.Count: 0 })
        {
            x12.Begin("DTP").Id("573").Id("D8").D8(decision.DecidedOn).End();
        }

        x12.Reference("F8", decision?.ClaimNumber, $"{field}.Decision.ClaimNumber");
    }

    public static void WriteLine(X12Writer x12, OtherCoverage coverage, ClaimLine line, int number)
    {
        if (coverage.Decision is not { } decision || decision.Lines.Count < number)
        {
            return;
        }

        var decided = decision.Lines[number - 1];
        x12.Begin("SVD").Identifier(coverage.Payer.PayerId, 80, "OtherCoverages.Payer.PayerId").R(decided.Paid, "OtherCoverages.Decision.Lines.Paid").OpenComposite().Id("HC");
        ClaimSegments.Procedure(x12, line);
        x12.CloseComposite().Skip(1).N0(decided.Units).End();
        Adjustments(x12, decided.Adjustments, "OtherCoverages.Decision.Lines");
        x12.Begin("DTP").Id("573").Id("D8").D8(decision.DecidedOn).End();
    }

    // One CAS a group, in the order of the groups' first appearance.
    private static void Adjustments(X12Writer x12, IReadOnlyList<ClaimAdjustment> adjustments, string field)
    {
        foreach (var part in adjustments.GroupBy(adjustment => adjustment.Group).SelectMany(group => group.Chunk(AdjustmentsPerSegment)))
        {
            x12.Begin("CAS").Identifier(part[0].Group, 2, $"{field}.Adjustments.Group");
            foreach (var adjustment in part)
            {
                x12.Identifier(adjustment.Reason, 5, $"{field}.Adjustments.Reason").R(adjustment.Amount, $"{field}.Adjustments.Amount");
                _ = adjustment.Quantity is { } quantity ? x12.R(quantity, $"{field}.Adjustments.Quantity") : x12.Skip(1);
            }

            x12.End();
        }
    }
}
