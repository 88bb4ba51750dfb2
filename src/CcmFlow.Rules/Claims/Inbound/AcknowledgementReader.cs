using System.Globalization;
using CcmFlow.Rules.X12;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>999.</summary>
internal sealed class AcknowledgementReader(SetValues values) : ISetReader
{
    private readonly List<SetAcknowledgement> sets = [];
    private readonly List<SegmentError> errors = [];
    private readonly List<ElementError> elements = [];
    private X12Segment? group;
    private X12Segment? set;
    private X12Segment? error;
    private string? claim;

    public void Next(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "AK1":
                group = segment;
                break;
            case "AK2":
                set = segment;
                break;
            case "IK3":
                LeaveError();
                error = segment;
                break;
            case "CTX":
                claim ??= Claim(segment);
                break;
            case "IK4":
                elements.Add(new ElementError(Element(segment), segment[3], SetValues.OrNull(segment[4])));
                break;
            case "IK5":
                LeaveError();
                sets.Add(new SetAcknowledgement(set?[1] ?? "", set?[2] ?? "", segment[1], Codes(segment, 2), [.. errors]));
                errors.Clear();
                break;
            case "AK9" when group is not null:
                values.Emit(new GroupAcknowledgement(
                    values.Source, group.Position, group[1], group[2], segment[1], values.Count(segment, 2) ?? 0, values.Count(segment, 3) ?? 0,
                    values.Count(segment, 4) ?? 0, Codes(segment, 5), [.. sets]));
                break;
        }
    }

    public void End()
    {
    }

    private void LeaveError()
    {
        if (error is not null)
        {
            errors.Add(new SegmentError(error[1], values.Count(error, 2), error[3], error[4], claim, [.. elements]));
        }

        elements.Clear();
        (error, claim) = (null, null);
    }

    // CTX*CLM01:123~
    private static string? Claim(X12Segment context) =>
        context.Component(1, 1) is "CLM01" or "TRN02" ? SetValues.OrNull(context.Component(1, 2)) : null;

    // 5, or 5-3 for a component.
    private static string Element(X12Segment segment) =>
        segment.Component(1, 2) is { Length: > 0 } part ? string.Create(CultureInfo.InvariantCulture, $"{segment.Component(1, 1)}-{part}") : segment.Component(1, 1);

    private static List<string> Codes(X12Segment segment, int from) => [.. segment.Elements.Skip(from - 1).Where(code => code.Length > 0)];
}
