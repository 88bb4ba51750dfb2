using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>A CLP with what follows it, until the next one. Balances it (005010X221A1, 1.10.2.1) when it is whole.</summary>
internal sealed class PaymentInProgress(SetValues values, X12Segment clp)
{
    // 999 lines at most by the guide, with CAS and REF each.
    private const int MostLines = 10_000;
    private const string Reversal = "22";

    private readonly List<ClaimAdjustment> adjustments = [];
    private readonly List<string> remarks = [];
    private readonly List<ServicePayment> lines = [];
    private readonly List<ClaimAdjustment> lineAdjustments = [];
    private readonly List<string> lineRemarks = [];
    private X12Segment? line;
    private DateOnly? serviceDate;
    private string? lineNumber;
    private decimal? allowed;
    private DateOnly? statementFrom;
    private string? memberId;
    private string? patientName;
    private string? correctedMemberId;
    private ForwardedTo? forwardedTo;
    private ForwardedTo? priorityPayer;

    public void Add(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "SVC":
                LeaveLine();
                line = segment;
                break;
            case "CAS":
                (line is null ? adjustments : lineAdjustments).AddRange(values.Adjustments(segment));
                break;
            case "NM1":
                Name(segment);
                break;
            case "MOA":
                remarks.AddRange(segment.Elements.Skip(2).Take(5).Where(code => code.Length > 0));
                break;
            case "MIA":
                remarks.AddRange(new[] { segment[5], segment[20], segment[21], segment[22], segment[23] }.Where(code => code.Length > 0));
                break;
            case "DTM" when line is not null && (segment[1] is "472" or "150"):
                serviceDate ??= values.Date(segment, 2);
                break;
            case "DTM" when line is null && segment[1] == "232":
                statementFrom ??= values.Date(segment, 2);
                break;
            case "REF" when line is not null && segment[1] == "6R":
                lineNumber = segment[2];
                break;
            case "AMT" when line is not null && segment[1] == "B6":
                allowed = values.MoneyOrNull(segment, 2);
                break;
            case "LQ" when line is not null && segment[1] == "HE":
                lineRemarks.Add(segment[2]);
                break;
        }
    }

    public ClaimPayment Close()
    {
        LeaveLine();
        var (charge, paid) = (values.Money(clp, 3), values.Money(clp, 4));
        var all = adjustments.Concat(lines.SelectMany(one => one.Adjustments)).ToList();
        var owed = all.Where(adjustment => adjustment.Group == "PR").Sum(adjustment => adjustment.Amount);
        // A reversal leaves CLP05 out (X12 RFI 2548): what it takes back of the patient's share stands in its adjustments alone.
        var share = clp[2] == Reversal ? owed : values.Money(clp, 5);
        return new ClaimPayment(
            values.Source, clp.Position, clp[1], clp[2], charge, paid, share, clp[6], clp[7], clp[9], memberId, correctedMemberId, forwardedTo, priorityPayer,
            [.. adjustments], [.. remarks], [.. lines], [.. Differences(charge, paid, all.Sum(adjustment => adjustment.Amount), owed == share)])
        {
            PatientName = patientName,
            StatementFrom = statementFrom,
        };
    }

    private IEnumerable<string> Differences(decimal charge, decimal paid, decimal adjusted, bool isShareRight)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Charge - lines[i].Adjustments.Sum(adjustment => adjustment.Amount) != lines[i].Paid)
            {
                yield return $"Line {i + 1}: SVC02 less CAS is not SVC03.";
            }
        }

        if (charge - adjusted != paid)
        {
            yield return "CLP03 less all CAS is not CLP04.";
        }

        if (lines.Count > 0 && lines.Sum(one => one.Charge) != charge)
        {
            yield return "The lines' SVC02 do not add up to CLP03.";
        }

        if (!isShareRight)
        {
            yield return "CLP05 is not the sum of the adjustments of group PR.";
        }
    }

    private void Name(X12Segment segment)
    {
        switch (segment[1])
        {
            case "QC":
                memberId = SetValues.OrNull(segment[9]);
                patientName = SetValues.OrNull($"{segment[4]} {segment[3]}".Trim());
                break;
            case "74":
                correctedMemberId = SetValues.OrNull(segment[9]);
                break;
            case "TT":
                forwardedTo = new ForwardedTo(segment[3], segment[9]);
                break;
            case "PR":
                priorityPayer = new ForwardedTo(segment[3], segment[9]);
                break;
        }
    }

    private void LeaveLine()
    {
        if (line is not null && lines.Count < MostLines)
        {
            lines.Add(new ServicePayment(
                line.Component(1, 2), [.. line.Components(1).Skip(2).Take(4).Where(modifier => modifier.Length > 0)], SetValues.OrNull(line.Component(6, 2)),
                values.Money(line, 2), values.Money(line, 3), values.MoneyOrNull(line, 5) ?? 1, serviceDate, lineNumber, allowed, [.. lineAdjustments], [.. lineRemarks]));
        }

        lineAdjustments.Clear();
        lineRemarks.Clear();
        (line, serviceDate, lineNumber, allowed) = (null, null, null, null);
    }
}
