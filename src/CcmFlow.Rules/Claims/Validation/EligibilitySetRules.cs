using CcmFlow.Rules.X12.Validation;

namespace CcmFlow.Rules.Claims.Validation;

/// <summary>The brackets of a 271: what LS opens around a benefit's related entities, LE closes before the next benefit or level.</summary>
internal sealed class EligibilitySetRules(Action<X12Finding> report) : ISetRules
{
    private MapMatch? open;

    public string? Claim => null;

    public void Enter(MapMatch match)
    {
        switch (match.Segment.Id)
        {
            case "LS":
                open = match;
                break;
            case "LE" when open is null:
                report(match.Finding(null, "bracket", "LE closes what no LS has opened."));
                break;
            case "LE":
                open = null;
                break;
            case "EB" or "HL":
                End();
                break;
        }
    }

    public void End()
    {
        if (open is { } start)
        {
            report(new X12Finding(start.Segment.Position, start.Loop, "LE", null, "bracket", $"LE is missing behind the LS at segment {start.Segment.Position}."));
        }

        open = null;
    }
}
