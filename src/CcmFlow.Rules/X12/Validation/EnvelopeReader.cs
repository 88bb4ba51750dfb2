using System.Globalization;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>
/// Follows interchanges, groups and transaction sets through a file, tells which set a segment belongs to, and reports what does not
/// close, does not count or does not agree. A set whose SE is missing ends where the next envelope segment begins.
/// </summary>
internal sealed class EnvelopeReader(IEnvelopeSink sink, Action<X12Finding> report)
{
    private readonly HashSet<string> interchanges = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> sets = new(StringComparer.Ordinal);
    private X12Segment? interchange;
    private X12Segment? group;
    private X12SetContext? set;
    private int groupCount;
    private bool isAcknowledging;
    private int setCount;
    private int segmentCount;
    private bool strayed;

    public void Next(X12Segment segment)
    {
        strayed &= segment.Id is not ("ISA" or "GS" or "ST" or "SE" or "GE" or "IEA");
        switch (segment.Id)
        {
            case "ISA":
                OpenInterchange(segment);
                break;
            case "TA1":
                isAcknowledging = true;
                sink.InterchangeAcknowledged(interchange, segment);
                break;
            case "GS":
                OpenGroup(segment);
                break;
            case "ST":
                OpenSet(segment);
                break;
            case "SE":
                CloseSet(segment);
                break;
            case "GE":
                CloseGroup(segment);
                break;
            case "IEA":
                CloseInterchange(segment);
                break;
            default:
                InSet(segment);
                break;
        }
    }

    /// <summary>The file is at its end.</summary>
    public void End(int position)
    {
        LeaveInterchange(position, "the file ends");
    }

    private void OpenInterchange(X12Segment segment)
    {
        LeaveInterchange(segment.Position, "the next ISA begins");
        interchange = segment;
        (groupCount, isAcknowledging) = (0, false);
        groups.Clear();
        sink.Envelope(segment);
        if (!interchanges.Add($"{segment[6]}|{segment[8]}|{segment[13]}"))
        {
            Report(segment, "13", "interchange-duplicate", $"The file holds interchange {segment[13]} of this sender twice.");
        }
    }

    private void OpenGroup(X12Segment segment)
    {
        LeaveGroup(segment.Position, "the next GS begins");
        if (interchange is null)
        {
            Report(segment, null, "isa-missing", "GS stands outside of an interchange: its ISA is missing.");
        }

        groupCount++;
        group = segment;
        setCount = 0;
        sets.Clear();
        sink.Envelope(segment);
        if (!groups.Add(segment[6]))
        {
            Report(segment, "06", "group-duplicate", $"The interchange holds group {segment[6]} twice.");
        }
    }

    private void OpenSet(X12Segment segment)
    {
        LeaveSet(segment.Position, "the next ST begins");
        if (group is null)
        {
            Report(segment, null, "gs-missing", "ST stands outside of a group: its GS is missing.");
        }

        setCount++;
        segmentCount = 1;
        set = new X12SetContext(interchange, group, segment);
        sink.SetStarted(set);
        if (!sets.Add(segment[2]))
        {
            Report(segment, "02", "set-duplicate", $"The group holds transaction set {segment[2]} twice.");
        }
    }

    private void InSet(X12Segment segment)
    {
        if (set is null)
        {
            // One finding for all that stand together.
            if (!strayed)
            {
                Report(segment, null, "segment-outside", "The segment and those behind it stand outside of a transaction set: its ST is missing or SE came too early.");
            }

            strayed = true;
            return;
        }

        segmentCount++;
        sink.InSet(segment);
    }

    private void CloseSet(X12Segment segment)
    {
        if (set is null)
        {
            Report(segment, null, "st-missing", "SE closes a transaction set that was not begun: its ST is missing.");
            return;
        }

        segmentCount++;
        if (!IsNumber(segment[1], segmentCount))
        {
            Report(segment, "01", "se-count", $"SE01 counts the segments from ST to SE: they are {segmentCount}.");
        }

        if (segment[2] != set.Start[2])
        {
            Report(segment, "02", "se-control", $"SE02 has to be ST02, {set.Start[2]}.");
        }

        sink.SetEnded(segment);
        set = null;
    }

    private void CloseGroup(X12Segment segment)
    {
        LeaveSet(segment.Position, "GE comes");
        sink.Envelope(segment);
        if (group is null)
        {
            Report(segment, null, "gs-missing", "GE closes a group that was not begun: its GS is missing.");
            return;
        }

        if (!IsNumber(segment[1], setCount))
        {
            Report(segment, "01", "ge-count", $"GE01 counts the transaction sets of the group: they are {setCount}.");
        }

        if (segment[2] != group[6])
        {
            Report(segment, "02", "ge-control", $"GE02 has to be GS06, {group[6]}.");
        }

        group = null;
    }

    private void CloseInterchange(X12Segment segment)
    {
        LeaveGroup(segment.Position, "IEA comes");
        sink.Envelope(segment);
        if (interchange is null)
        {
            Report(segment, null, "isa-missing", "IEA closes an interchange that was not begun: its ISA is missing.");
            return;
        }

        if (!IsNumber(segment[1], groupCount))
        {
            Report(segment, "01", "iea-count", $"IEA01 counts the groups of the interchange: they are {groupCount}.");
        }

        if (groupCount == 0 && !isAcknowledging)
        {
            Report(segment, null, "interchange-empty", "The interchange holds neither a group nor a TA1.");
        }

        if (segment[2] != interchange[13])
        {
            Report(segment, "02", "iea-control", $"IEA02 has to be ISA13, {interchange[13]}.");
        }

        interchange = null;
    }

    private void LeaveSet(int position, string before)
    {
        if (set is not null)
        {
            report(new X12Finding(position, "envelope", "SE", null, "se-missing", $"Transaction set {set.Start[2]} has no SE: {before} first."));
            sink.SetEnded(null);
            set = null;
        }
    }

    private void LeaveGroup(int position, string before)
    {
        LeaveSet(position, before);
        if (group is not null)
        {
            report(new X12Finding(position, "envelope", "GE", null, "ge-missing", $"Group {group[6]} has no GE: {before} first."));
            group = null;
        }
    }

    private void LeaveInterchange(int position, string before)
    {
        LeaveGroup(position, before);
        if (interchange is not null)
        {
            report(new X12Finding(position, "envelope", "IEA", null, "iea-missing", $"Interchange {interchange[13]} has no IEA: {before} first."));
            interchange = null;
        }
    }

    private static bool IsNumber(string text, int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number == value;

    private void Report(X12Segment segment, string? element, string rule, string message) =>
        report(new X12Finding(segment.Position, "envelope", segment.Id, element, rule, message));
}
