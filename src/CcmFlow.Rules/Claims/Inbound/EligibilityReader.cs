using CcmFlow.Rules.X12;
using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Inbound;

/// <summary>271: an answer for each subscriber or dependent; a rejection above them is an answer of its own.</summary>
internal sealed class EligibilityReader(SetValues values) : ISetReader
{
    private readonly List<string> traces = [];
    private readonly List<string> rejections = [];
    private readonly List<EligibilityBenefit> benefits = [];
    private readonly List<BenefitPeriod> periods = [];
    private readonly List<BenefitReference> references = [];
    private readonly List<string> messages = [];
    private X12Segment? level;
    private X12Segment? benefit;
    private ForwardedTo? entity;
    private string payer = "";
    private string? memberId;

    /// <summary>HL03.</summary>
    private string Level => level is null ? "" : level[3];

    public void Next(X12Segment segment)
    {
        switch (segment.Id)
        {
            case "HL":
                LeaveLevel();
                level = segment;
                break;
            case "TRN":
                traces.Add(segment[2]);
                break;
            case "NM1":
                Name(segment);
                break;
            case "AAA":
                rejections.Add(segment[3]);
                break;
            case "EB":
                LeaveBenefit();
                benefit = segment;
                break;
            case "DTP" when benefit is not null && ElementTypes.Period(segment[2], segment[3]) is var (first, end):
                periods.Add(new BenefitPeriod(segment[1], first, segment[2] == "RD8" ? end : null));
                break;
            case "REF" when benefit is not null:
                references.Add(new BenefitReference(segment[1], segment[2]));
                break;
            case "MSG" when benefit is not null:
                messages.Add(segment[1]);
                break;
        }
    }

    public void End() => LeaveLevel();

    private void Name(X12Segment segment)
    {
        if (benefit is not null)
        {
            entity ??= new ForwardedTo(segment[3], segment[9]);
        }
        else if (Level == "20")
        {
            payer = segment[3];
        }
        else if (Level is "22" or "23")
        {
            memberId = SetValues.OrNull(segment[9]);
        }
    }

    private void LeaveBenefit()
    {
        if (benefit is not null)
        {
            benefits.Add(new EligibilityBenefit(
                benefit[1], benefit[3].Length == 0 ? [] : benefit.Repetitions(3), benefit[4], benefit[6], values.MoneyOrNull(benefit, 7), values.MoneyOrNull(benefit, 8),
                [.. periods], entity, [.. references], [.. messages]));
        }

        periods.Clear();
        references.Clear();
        messages.Clear();
        (benefit, entity) = (null, null);
    }

    private void LeaveLevel()
    {
        LeaveBenefit();
        var isPerson = Level is "22" or "23";
        if (level is not null && ((isPerson && (benefits.Count > 0 || rejections.Count > 0 || memberId is not null)) || rejections.Count > 0))
        {
            values.Emit(new EligibilityAnswer(values.Source, level.Position, [.. traces], payer, memberId, [.. rejections], [.. benefits]));
        }

        traces.Clear();
        rejections.Clear();
        benefits.Clear();
        (level, memberId) = (null, null);
    }
}
