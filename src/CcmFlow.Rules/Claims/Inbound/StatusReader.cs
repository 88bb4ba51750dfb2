using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>277CA: each level's status as soon as the level is over.</summary>
internal sealed class StatusReader(SetValues values) : ISetReader
{
    private static readonly int[] Coded = [1, 10, 11];
    private readonly List<X12Segment> statuses = [];
    private readonly List<LineAcknowledgement> lines = [];
    private readonly List<StatusCode> lineStatuses = [];
    private X12Segment? level;
    private X12Segment? totalsAt;
    private X12Segment? line;
    private DateTime? madeAt;
    private string batch = "";
    private string informant = "";
    private bool informantIsPayer;
    private string provider = "";
    private string claim = "";
    private string? lineNumber;
    private string? payerNumber;
    private string? clearinghouseNumber;
    private (int? Accepted, int? Rejected, decimal? AcceptedAmount, decimal? RejectedAmount) totals;

    /// <summary>HL03.</summary>
    private string Level => level is null ? "" : level[3];

    public void Next(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "BHT":
                madeAt = SetValues.Moment(segment, 4, 5);
                break;
            case "HL":
                LeaveLevel();
                level = segment;
                break;
            case "NM1":
                Name(segment);
                break;
            case "TRN" when Level == "PT":
                LeaveClaim();
                claim = segment[2];
                break;
            case "TRN" when Level == "21":
                (batch, totalsAt) = (segment[2], segment);
                break;
            case "STC" when line is not null:
                lineStatuses.AddRange(Codes(segment));
                break;
            case "STC":
                statuses.Add(segment);
                break;
            case "SVC":
                LeaveLine();
                line = segment;
                break;
            case "REF":
                Reference(segment);
                break;
            case "QTY" or "AMT" when Level == "21":
                Total(segment);
                break;
        }
    }

    public void End() => LeaveLevel();

    private void Name(X12Segment segment)
    {
        if (Level == "20")
        {
            (informant, informantIsPayer) = (segment[3], segment[1] == "PR");
        }
        else if (Level == "19")
        {
            provider = segment[9];
        }
    }

    private void Reference(X12Segment segment)
    {
        switch (segment[1])
        {
            case "FJ":
                lineNumber = segment[2];
                break;
            case "1K" when Level == "PT":
                payerNumber = SetValues.OrNull(segment[2]);
                break;
            case "D9" when Level == "PT":
                clearinghouseNumber = SetValues.OrNull(segment[2]);
                break;
        }
    }

    private void Total(X12Segment segment)
    {
        switch (segment.Id, segment[1])
        {
            case ("QTY", "90"):
                totals.Accepted = values.Count(segment, 2);
                break;
            case ("QTY", "AA"):
                totals.Rejected = values.Count(segment, 2);
                break;
            case ("AMT", "YU"):
                totals.AcceptedAmount = values.MoneyOrNull(segment, 2);
                break;
            case ("AMT", "YY"):
                totals.RejectedAmount = values.MoneyOrNull(segment, 2);
                break;
        }
    }

    private void LeaveLevel()
    {
        if (totalsAt is not null)
        {
            values.Emit(new StatusTotals(
                values.Source, totalsAt.Position, batch, totals.Accepted, totals.Rejected, totals.AcceptedAmount, totals.RejectedAmount));
            totalsAt = null;
        }

        LeaveClaim();
        level = null;
    }

    private void LeaveClaim()
    {
        LeaveLine();
        if (level is not null && statuses.Count > 0)
        {
            var about = level[3] switch { "PT" => StatusLevel.Claim, "19" => StatusLevel.Provider, _ => StatusLevel.Batch };
            values.Emit(new ClaimAcknowledgement(
                values.Source, statuses[0].Position, about, claim, batch, informant, informantIsPayer, provider, [.. statuses.SelectMany(Codes)],
                [.. statuses.Select(status => status[3])], values.Date(statuses[0], 2),
                SetValues.OrNull(string.Join(' ', statuses.Select(status => status[12]).Where(text => text.Length > 0))), payerNumber, clearinghouseNumber, [.. lines]) { MadeAt = madeAt });
        }

        statuses.Clear();
        lines.Clear();
        (claim, payerNumber, clearinghouseNumber) = ("", null, null);
    }

    private void LeaveLine()
    {
        if (line is not null)
        {
            lines.Add(new LineAcknowledgement(lineNumber, line.Component(1, 2), [.. lineStatuses]));
        }

        lineStatuses.Clear();
        (line, lineNumber) = (null, null);
    }

    private static IEnumerable<StatusCode> Codes(X12Segment status)
    {
        foreach (var element in Coded)
        {
            if (status[element].Length > 0)
            {
                yield return new StatusCode(status.Component(element, 1), status.Component(element, 2), status.Component(element, 3));
            }
        }
    }
}
