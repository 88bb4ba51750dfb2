using CcmFlow.Rules.X12;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>
/// Reads what comes back from a clearinghouse or payer: TA1, 999, 277CA, 835 and 271, told by content, in one pass and constant memory. A set
/// that is broken ends with its problems; the sets around it are read.
/// </summary>
public sealed class InboundReader : IEnvelopeSink
{
    private const int MostProblems = 100;
    private readonly List<InboundItem> items = [];
    private readonly List<X12Finding> problems = [];
    private X12SetContext? set;
    private InboundSource? source;
    private ISetReader? reader;

    private InboundReader()
    {
    }

    /// <summary>Reads as it is enumerated; the stream stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="report">Takes what is wrong outside of transaction sets, and each fault of the file; those within stand in the set's end as well.</param>
    public static IEnumerable<InboundItem> Read(Stream stream, Action<X12Finding> report)
    {
        var reader = new InboundReader();
        void Note(X12Finding finding)
        {
            reader.Problem(finding);
            report(finding);
        }

        var envelope = new EnvelopeReader(reader, Note);
        var last = 0;
        foreach (var (segment, fault) in X12Tokenizer.Read(stream))
        {
            last = segment?.Position ?? fault!.Position;
            if (fault is not null)
            {
                Note(new X12Finding(fault.Position, "envelope", "", null, fault.Kind.ToString(), fault.Message));
            }
            else
            {
                envelope.Next(segment!);
            }

            foreach (var item in reader.Take())
            {
                yield return item;
            }
        }

        envelope.End(last);
        foreach (var item in reader.Take())
        {
            yield return item;
        }
    }

    void IEnvelopeSink.Envelope(X12Segment segment)
    {
    }

    void IEnvelopeSink.InterchangeAcknowledged(X12Segment? interchange, X12Segment segment) =>
        items.Add(new InterchangeAcknowledgement(
            Source(interchange, null, "", "TA1"), segment.Position, segment[1], segment[4], segment[5], ElementTypes.Date(segment[2]), segment[3]));

    void IEnvelopeSink.SetStarted(X12SetContext set)
    {
        this.set = set;
        problems.Clear();
        source = Source(set.Interchange, set.Group, set.ControlNumber, set.Set);
        var values = new SetValues(source, items.Add, Problem);
        reader = set.Set switch
        {
            "999" => new AcknowledgementReader(values),
            "277" when set.Guide.StartsWith("005010X214", StringComparison.Ordinal) => new StatusReader(values),
            "835" => new RemittanceReader(values),
            "271" => new EligibilityReader(values),
            _ => null,
        };
    }

    void IEnvelopeSink.InSet(X12Segment segment) => reader?.Next(segment);

    void IEnvelopeSink.SetEnded(X12Segment? end)
    {
        reader?.End();
        items.Add(new SetEnd(source!, set!.Start.Position, reader is not null, [.. problems]));
        (set, source, reader) = (null, null, null);
    }

    // What is wrong in a set is bounded by what a person would read.
    private void Problem(X12Finding finding)
    {
        if (set is not null && problems.Count < MostProblems)
        {
            problems.Add(finding with { Transaction = set.ControlNumber, PositionInSet = finding.Position - set.Start.Position + 1 });
        }
    }

    private List<InboundItem> Take()
    {
        if (items.Count == 0)
        {
            return [];
        }

        var taken = items.ToList();
        items.Clear();
        return taken;
    }

    private static InboundSource Source(X12Segment? interchange, X12Segment? group, string set, string kind) =>
        new(interchange?[6].Trim() ?? "", interchange?[8].Trim() ?? "", interchange?[13] ?? "", group?[6] ?? "", set, kind) { Usage = interchange?[15] ?? "" };
}
