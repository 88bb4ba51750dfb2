using System.Globalization;
using System.Text.RegularExpressions;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The sums of an 835: lines, claims and the whole balance (005010X221A1, section 1.10.2.1). Memory holds one claim at a time.</summary>
internal sealed partial class RemittanceSetRules(Action<X12Finding> report) : ISetRules
{
    private MapMatch? payment;
    private MapMatch? claim;
    private MapMatch? line;
    private decimal claimAdjusted;
    private decimal lineAdjusted;
    private decimal allLinesAdjusted;
    private decimal allLinesCharged;
    private decimal patientShare;
    private decimal paid;
    private decimal providerAdjusted;
    private bool hasLines;

    public string? Claim => claim?.Segment[1];

    public void Enter(MapMatch match)
    {
        switch (match.Segment.Id)
        {
            case "BPR":
                payment = match;
                CheckPayment(match);
                break;
            case "TRN" when !PayerId().IsMatch(match.Segment[3]):
                report(match.Finding("03", "payer-tax-id", "TRN03 is 1 and the payer's nine-digit tax id."));
                break;
            case "LX" or "PLB" or "SE":
                LeaveClaim();
                break;
            case "CLP":
                LeaveClaim();
                claim = match;
                paid += match.Amount(4);
                break;
            case "SVC":
                LeaveLine();
                (line, hasLines) = (match, true);
                allLinesCharged += match.Amount(2);
                break;
            case "CAS":
                Adjust(match);
                break;
            case "LQ" when match.Segment[1] == "HE" && !AdjustmentReasons.IsRemark(match.Segment[2]):
                report(match.Finding("02", "rarc-form", "This has not the form of a remittance advice remark code."));
                break;
        }

        if (match.Segment.Id == "PLB")
        {
            providerAdjusted += Enumerable.Range(2, 6).Sum(number => match.Amount(number * 2));
        }
    }

    public void End()
    {
        LeaveClaim();
        if (payment is not null && payment.Amount(2) * (payment.Segment[3] == "D" ? -1 : 1) != paid - providerAdjusted)
        {
            report(payment.Finding("02", "file-balance", string.Create(
                CultureInfo.InvariantCulture, $"BPR02 is not what the claims pay less the provider adjustments: CLP04 add up to {paid:0.00}, PLB to {providerAdjusted:0.00}.")));
        }

        payment = null;
    }

    private void CheckPayment(MapMatch bpr)
    {
        if (bpr.Amount(2) < 0)
        {
            report(bpr.Finding("02", "payment-negative", "A payment is not below zero: what is owed is carried forward in a PLB."));
        }
        else if (bpr.Segment[4] == "NON" && bpr.Amount(2) != 0)
        {
            report(bpr.Finding("04", "payment-method", "BPR04 NON says that nothing is paid, but BPR02 is above zero."));
        }
    }

    private void Adjust(MapMatch cas)
    {
        var amount = cas.Adjustments().Sum();
        patientShare += cas.Segment[1] == "PR" ? amount : 0;
        if (cas.Loop == "2110")
        {
            lineAdjusted += amount;
        }
        else
        {
            claimAdjusted += amount;
        }

        AdjustmentReasons.Check(cas, report);
    }

    private void LeaveLine()
    {
        if (line is not null && line.Amount(2) - lineAdjusted != line.Amount(3))
        {
            report(line.Finding("03", "line-balance", "SVC02 less the line's adjustments has to be SVC03."));
        }

        allLinesAdjusted += lineAdjusted;
        (line, lineAdjusted) = (null, 0);
    }

    private void LeaveClaim()
    {
        LeaveLine();
        if (claim is not null)
        {
            if (claim.Amount(3) - claimAdjusted - allLinesAdjusted != claim.Amount(4))
            {
                report(claim.Finding("04", "claim-balance", "CLP03 less all adjustments of the claim and its lines has to be CLP04."));
            }

            if (hasLines && allLinesCharged != claim.Amount(3))
            {
                report(claim.Finding("03", "claim-charge", "CLP03 has to be the sum of the lines' SVC02."));
            }

            if (claim.Segment[2] != "22" && claim.Amount(5) != patientShare)
            {
                report(claim.Finding("05", "patient-share", "CLP05 has to be the sum of the adjustments of group PR."));
            }
        }

        (claim, claimAdjusted, allLinesAdjusted, allLinesCharged, patientShare, hasLines) = (null, 0, 0, 0, 0, false);
    }

    [GeneratedRegex(@"^1\d{9}$")]
    private static partial Regex PayerId();
}
