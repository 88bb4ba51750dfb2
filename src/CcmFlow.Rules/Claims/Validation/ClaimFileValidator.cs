using CcmFlow.Rules.X12;
using CcmFlow.Rules.X12.Maps;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>
/// Checks an X12 file of claims, acknowledgements, remittances or eligibility against its implementation guide and against what payers
/// reject beyond it. One pass; memory does not grow with the file but by the control numbers that have to be unique.
/// </summary>
public sealed class ClaimFileValidator : IEnvelopeSink
{
    private static readonly Dictionary<string, string?> ClaimLevels = new() { ["20"] = null, ["22"] = "20", ["23"] = "22" };
    private static readonly Dictionary<string, string?> StatusLevels = new() { ["20"] = null, ["21"] = "20", ["19"] = "21", ["PT"] = "19" };
    private static readonly Dictionary<string, string?> EligibilityLevels = new() { ["20"] = null, ["21"] = "20", ["22"] = "21", ["23"] = "22" };

    // Sender and receiver in the ISA.
    private static readonly int[] Parties = [6, 8];

    // 005010X222, without the errata.
    private const int GuideLength = 10;

    private readonly List<X12Finding> pending = [];
    private readonly HashSet<string> claimNumbers = new(StringComparer.Ordinal);
    private readonly DateOnly today;
    private readonly ElementChecker elements;
    private X12SetContext? set;
    private X12Segment? interchange;
    private MapWalker? walker;
    private HierarchyRules? hierarchy;
    private PartyRules? parties;
    private ISetRules? rules;

    private ClaimFileValidator(DateOnly today)
    {
        this.today = today;
        elements = new ElementChecker(Report);
    }

    /// <summary>Reads as it is enumerated; the stream stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="today">No service date lies behind it.</param>
    public static IEnumerable<X12Finding> Validate(Stream stream, DateOnly today)
    {
        var validator = new ClaimFileValidator(today);
        var envelope = new EnvelopeReader(validator, validator.Report);
        var last = 0;
        foreach (var (segment, fault) in X12Tokenizer.Read(stream))
        {
            last = segment?.Position ?? fault!.Position;
            if (fault is not null)
            {
                validator.Report(new X12Finding(fault.Position, "envelope", Place(fault.Kind), null, Rule(fault.Kind), fault.Message));
            }
            else
            {
                envelope.Next(segment!);
            }

            foreach (var finding in validator.Take())
            {
                yield return finding;
            }
        }

        envelope.End(last);
        foreach (var finding in validator.Take())
        {
            yield return finding;
        }
    }

    /// <summary>Whether nothing of a file could be read: it is empty, or no X12.</summary>
    public static bool IsUnreadable(X12Finding finding) => finding.Rule is "file-empty" or "file-not-x12";

    void IEnvelopeSink.Envelope(X12Segment segment)
    {
        interchange = segment.Id == "ISA" ? segment : interchange;
        CheckEnvelope(segment);
    }

    void IEnvelopeSink.InterchangeAcknowledged(X12Segment? interchange, X12Segment segment)
    {
        CheckEnvelope(segment);
        if (interchange is null || set is not null)
        {
            Report(new X12Finding(segment.Position, "envelope", "TA1", null, "segment-outside", "TA1 stands between ISA and GS or IEA."));
        }
    }

    void IEnvelopeSink.SetStarted(X12SetContext set)
    {
        this.set = set;
        (walker, hierarchy, rules) = (null, null, null);
        if (TransactionMap.For(set.Set) is not { } map)
        {
            Report(Finding(set.Start, "01", "set-unknown", "CcmFlow knows the transaction sets 270, 271, 277, 835, 837 and 999."));
        }
        else if (!set.Guide.StartsWith(map.Guides[0][..GuideLength], StringComparison.Ordinal))
        {
            Report(Finding(set.Start, "03", "guide", $"Of transaction set {map.Set} CcmFlow knows the guide {string.Join(" or ", map.Guides)}."));
        }
        else
        {
            // Another edition of the guide was reported with its GS and is near enough to go on.
            CheckGroup(set, map);
            Follow(set, map);
        }
    }

    void IEnvelopeSink.InSet(X12Segment segment) => Check(segment);

    void IEnvelopeSink.SetEnded(X12Segment? end)
    {
        if (end is not null)
        {
            Check(end);
        }

        walker?.End();
        hierarchy?.End();
        rules?.End();
        (set, walker, hierarchy, rules) = (null, null, null, null);
    }

    private void Follow(X12SetContext set, TransactionMap map)
    {
        walker = new MapWalker(map, set.Start, Report);
        parties = new PartyRules(checkNpi: set.Set is "837" or "270", Report);
        hierarchy = set.Set switch
        {
            "837" => new HierarchyRules(ClaimLevels, needsChildren: true, Report),
            "277" => new HierarchyRules(StatusLevels, needsChildren: false, Report),
            "270" or "271" => new HierarchyRules(EligibilityLevels, needsChildren: set.Set == "270", Report),
            _ => null,
        };
        rules = set.Set switch
        {
            "837" => new ClaimSetRules(today, claimNumbers, Report),
            "835" => new RemittanceSetRules(Report),
            "999" => new AcknowledgementSetRules(Report),
            "277" => new StatusSetRules(Report),
            "271" => new EligibilitySetRules(Report),
            _ => null,
        };
        Check(set.Start);
    }

    private void Check(X12Segment segment)
    {
        if (walker?.Next(segment) is not { } match)
        {
            return;
        }

        rules?.Enter(match);
        elements.Check(match);
        parties?.Check(match);
        if (segment.Id == "HL")
        {
            hierarchy?.Check(match);
        }
    }

    private void CheckEnvelope(X12Segment segment)
    {
        elements.Check(new MapMatch(segment, "envelope", TransactionMap.Envelope[segment.Id]));
        if (segment.Id == "ISA" && segment[1] == "03" && segment[2].Trim().Length == 0)
        {
            Report(Finding(segment, "02", "isa-authorization", "ISA01 03 needs the sender's identification in ISA02."));
        }

        CheckControl(segment);
        var (date, element) = segment.Id switch { "ISA" => (segment[9], "09"), "GS" => (segment[4], "04"), _ => ("", "") };
        if (ElementTypes.Date(date) is { } day && day > today.AddDays(1))
        {
            Report(Finding(segment, element, "date-future", $"{segment.Id}{element} lies in the future."));
        }

        if (segment.Id == "GS" && TransactionMap.OfGroup(segment[1]) is { } map && !map.Guides.Contains(segment[8]))
        {
            Report(Finding(segment, "08", "guide", $"GS08 of a group {segment[1]} is {string.Join(" or ", map.Guides)}."));
        }
    }

    private void CheckControl(X12Segment segment)
    {
        if (segment.Id == "TA1" && segment[5].Length > 0 && (segment[4] == "A") != (segment[5] == "000") && segment[4] is "A" or "R")
        {
            Report(Finding(segment, "05", "ta1-note", "TA105 does not fit TA104: A has the note 000, R another one."));
        }

        if (segment.Id != "ISA")
        {
            return;
        }

        foreach (var number in Parties.Where(number => segment[number].StartsWith(' ')))
        {
            Report(Finding(segment, $"{number:D2}", "isa-party", $"ISA{number:D2} begins with the party's id; blanks follow it."));
        }

        if (segment[13].Length > 0 && segment[13].All(digit => digit == '0'))
        {
            Report(Finding(segment, "13", "control-number-zero", "ISA13 counts from 1."));
        }
    }

    private void CheckGroup(X12SetContext set, TransactionMap map)
    {
        if (set.Group is not { } group)
        {
            return;
        }

        if (group[1] != map.Group)
        {
            Report(Finding(set.Start, "01", "set-of-group", $"A transaction set {map.Set} stands in a group {map.Group}."));
        }

        if (set.Start[3].Length > 0 && set.Start[3] != group[8])
        {
            Report(Finding(set.Start, "03", "set-of-group", "ST03 has to be GS08."));
        }
    }

    private void Report(X12Finding finding) => pending.Add(finding with
    {
        Interchange = interchange?[13],
        Transaction = set?.ControlNumber,
        PositionInSet = set is null ? 0 : finding.Position - set.Start.Position + 1,
        Claim = finding.Loop is "envelope" or "header" ? null : rules?.Claim,
    });

    private List<X12Finding> Take()
    {
        if (pending.Count == 0)
        {
            return [];
        }

        var taken = pending.ToList();
        pending.Clear();
        return taken;
    }

    private static X12Finding Finding(X12Segment segment, string? element, string rule, string message) =>
        new(segment.Position, "envelope", segment.Id, element, rule, message);

    private static string Place(X12FaultKind kind) => kind is X12FaultKind.InterchangeHeaderWidth or X12FaultKind.Separators or X12FaultKind.NoInterchangeHeader ? "ISA" : "";

    private static string Rule(X12FaultKind kind) => kind switch
    {
        X12FaultKind.EmptyFile => "file-empty",
        X12FaultKind.NotX12 => "file-not-x12",
        X12FaultKind.NoInterchangeHeader => "isa-missing",
        X12FaultKind.StrayText => "stray-text",
        X12FaultKind.InterchangeHeaderWidth => "isa-width",
        X12FaultKind.Separators => "separators",
        X12FaultKind.Unterminated => "file-cut-off",
        X12FaultKind.SegmentTooLong => "segment-too-long",
        _ => "segment-empty",
    };
}
