using CcmFlow.Rules.X12.Maps;

namespace CcmFlow.Rules.X12.Validation;

/// <summary>
/// Finds for each segment of a transaction set its place in the guide, and tells what is missing, too often, out of order or unknown.
/// It goes on behind each fault, so that one fault is one finding as far as that can be.
/// </summary>
internal sealed class MapWalker
{
    private readonly List<LoopInstance> open;
    private readonly Action<X12Finding> report;

    public MapWalker(TransactionMap map, X12Segment start, Action<X12Finding> report)
    {
        this.report = report;
        var root = new LoopInstance(map.Root, start.Position);
        open = [root];
    }

    /// <summary>The loop that the last segment stood in.</summary>
    public string Loop => open[^1].Loop.Id;

    /// <returns>Null when the guide has no place for the segment.</returns>
    public MapMatch? Next(X12Segment segment)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            if (open[depth].Forward(segment, isInner: depth > 0) is { } node)
            {
                return Enter(depth, node, segment);
            }
        }

        return OutOfOrder(segment) ?? Headless(segment) ?? Misfit(segment);
    }

    /// <summary>Tells what the loops that are still open lack.</summary>
    public void End() => Close(0);

    private MapMatch Enter(int depth, int node, X12Segment segment)
    {
        Close(depth + 1);
        var (instance, place) = (open[depth], open[depth].Loop.Nodes[node]);
        if (instance.IsFull(node))
        {
            var what = place.Loop is { } repeated ? $"loop {repeated.Id}" : $"{segment.Id} in loop {instance.Loop.Id}";
            Report(segment, instance.Loop.Id, null, place.Loop is null ? "segment-repeat" : "loop-repeat", $"There are more than {place.Most} of {what}: take the rest out.");
        }

        instance.Take(node);
        return Arrive(instance, place, segment);
    }

    private MapMatch Arrive(LoopInstance instance, MapNode place, X12Segment segment)
    {
        if (place.Loop is not { } loop)
        {
            return new MapMatch(segment, instance.Loop.Id, place.Segment!);
        }

        var inner = new LoopInstance(loop, segment.Position);
        inner.Take(0);
        open.Add(inner);
        return new MapMatch(segment, loop.Id, loop.First);
    }

    private MapMatch? OutOfOrder(X12Segment segment)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            var instance = open[depth];
            if (instance.Backward(segment) is not { } node)
            {
                continue;
            }

            var place = instance.Loop.Nodes[node];
            Report(
                segment, place.Loop?.Id ?? instance.Loop.Id, null, place.Loop is null ? "segment-order" : "loop-order",
                $"{segment.Id} comes too late: in loop {instance.Loop.Id} it stands before what precedes it here.");
            if (place.Loop is not null)
            {
                Close(depth + 1);
            }

            instance.Take(node);
            return Arrive(instance, place, segment);
        }

        return null;
    }

    private MapMatch? Headless(X12Segment segment)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            if (open[depth].Headless(segment) is not { } node)
            {
                continue;
            }

            Close(depth + 1);
            var loop = open[depth].Loop.Nodes[node].Loop!;
            Report(segment with { Id = loop.First.Id }, loop.Id, null, "segment-missing", $"{Describe(loop.First)}, which begins loop {loop.Id}, is missing before {segment.Id}.");
            open[depth].Take(node);
            var inner = new LoopInstance(loop, segment.Position);
            inner.Take(0);
            open.Add(inner);
            return Next(segment);
        }

        return null;
    }

    private MapMatch? Misfit(X12Segment segment)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            if (open[depth].SameId(segment.Id) is { } other)
            {
                var loop = open[depth].Loop.Id;
                var (number, part) = Telling(other);
                Report(segment, loop, part is null ? $"{number:D2}" : $"{number:D2}-{part}", "segment-qualifier",
                    $"No {segment.Id} with this {segment.Id}{number:D2} may stand here, in or behind loop {Loop}.");
                return null;
            }
        }

        Report(segment, Loop, null, "segment-unexpected", SegmentDictionary.Standard.Knows(segment.Id)
            ? $"{segment.Id} may not stand here, in or behind loop {Loop}."
            : "This is no segment of the transaction set.");
        return null;
    }

    private static (int Number, int? Part) Telling(MapSegment segment) =>
        segment.Telling is [var (number, part, _), ..] ? (number, part) : (1, null);

    private void Close(int depth)
    {
        for (var i = open.Count - 1; i >= depth; i--)
        {
            var instance = open[i];
            foreach (var node in instance.Missing())
            {
                var loop = node.Loop?.Id ?? instance.Loop.Id;
                var what = node.Loop is { } missing ? $"Loop {missing.Id} ({missing.Name}), which begins with {Describe(missing.First)}," : Describe(node.Segment!);
                var where = instance.Loop.Id == "header" ? "in the transaction set" : $"in the loop {instance.Loop.Id} that begins at segment {instance.Position}";
                report(new X12Finding(
                    instance.Position, loop, node.Opening.Id, null, node.Loop is null ? "segment-missing" : "loop-missing", $"{what} is missing {where}."));
            }

            open.RemoveAt(i);
        }
    }

    /// <summary>E.g. REF*EI|SY.</summary>
    private static string Describe(MapSegment segment)
    {
        return segment.Telling is [var (number, _, codes), ..]
            ? $"{segment.Id}{new string('*', number)}{string.Join('|', codes.Order(StringComparer.Ordinal))}"
            : segment.Id;
    }

    private void Report(X12Segment segment, string loop, string? element, string rule, string message) =>
        report(new X12Finding(segment.Position, loop, segment.Id, element, rule, message));
}
