using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>835: header, claims one by one, provider adjustments, totals. Memory holds one claim at a time.</summary>
internal sealed class RemittanceReader(SetValues values) : ISetReader
{
    private const int MostHeaderSegments = 1000;
    private readonly List<X12Segment> header = [];
    private PaymentInProgress? claim;
    private bool headerIsOut;
    private decimal amount;
    private decimal paid;
    private decimal adjusted;
    private int claims;
    private int unbalanced;
    private int last;

    public void Next(X12Segment segment)
    {
        last = segment.Position;
        switch (segment.Id)
        {
            case "CLP":
                LeaveClaim();
                claim = new PaymentInProgress(values, segment);
                break;
            case "LX":
                LeaveClaim();
                break;
            case "PLB":
                LeaveClaim();
                Adjust(segment);
                break;
            case "SE":
                break;
            default:
                if (claim is not null)
                {
                    claim.Add(segment);
                }
                else if (!headerIsOut && header.Count < MostHeaderSegments)
                {
                    header.Add(segment);
                }

                break;
        }
    }

    public void End()
    {
        LeaveClaim();
        values.Emit(new RemittanceTotals(values.Source, last, amount, paid, adjusted, claims, unbalanced));
    }

    private void LeaveClaim()
    {
        LeaveHeader();
        if (claim is null)
        {
            return;
        }

        var payment = claim.Close();
        claims++;
        unbalanced += payment.IsBalanced ? 0 : 1;
        paid += payment.Paid;
        values.Emit(payment);
        claim = null;
    }

    private void LeaveHeader()
    {
        if (headerIsOut)
        {
            return;
        }

        headerIsOut = true;
        var (bpr, trn) = (Find("BPR"), Find("TRN"));
        var (payer, payee) = (Find("N1", "PR"), Find("N1", "PE"));
        amount = bpr is null ? 0 : values.Money(bpr, 2) * (bpr[3] == "D" ? -1 : 1);
        values.Emit(new RemittanceHeader(
            values.Source, bpr?.Position ?? last, amount, bpr?[4] ?? "", bpr is null ? null : values.Date(bpr, 16), trn?[2] ?? "", trn?[3] ?? "",
            payer?[2] ?? "", payee?[2] ?? "", payee?[3] == "XX" ? payee[4] : null, payee?[3] == "FI" ? payee[4] : Find("REF", "TJ")?[2],
            Find("DTM", "405") is { } produced ? values.Date(produced, 2) : null));
        header.Clear();
    }

    private X12Segment? Find(string id, string? qualifier = null) => header.Find(segment => segment.Id == id && (qualifier is null || segment[1] == qualifier));

    private void Adjust(X12Segment plb)
    {
        for (var at = 3; at <= 13 && plb[at].Length > 0; at += 2)
        {
            var item = new ProviderAdjustment(
                values.Source, plb.Position, plb[1], values.Date(plb, 2), plb.Component(at, 1), plb.Component(at, 2), values.Money(plb, at + 1));
            adjusted += item.Amount;
            values.Emit(item);
        }
    }
}
