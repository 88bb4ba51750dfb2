using CcmFlow.Rules.OnCall;
using CcmFlow.Rules.Texts;

namespace CcmFlow.Rules.Outreach;

/// <summary>What a received text leads to. Several may hold at once.</summary>
public sealed record ReplyActions
{
    public NeedSeverity? Need { get; init; }

    /// <summary>The safety answer; goes out at any hour, once the need is durably running.</summary>
    public TextTemplate? Safety { get; init; }

    public bool OptOut { get; init; }
    public bool OptIn { get; init; }
    public bool ConsentGiven { get; init; }
    public bool ConsentDeclined { get; init; }

    /// <summary>The patient leaves CCM, effective at the end of the month.</summary>
    public bool ConsentRevoked { get; init; }

    /// <summary>The patient has been heard from: no follow-up for the silent.</summary>
    public bool Answered { get; init; }

    /// <summary>What it says could not be made out.</summary>
    public bool Unclear { get; init; }

    /// <summary>Direct answer, unless the patient opted out.</summary>
    public TextTemplate? Answer { get; init; }

    /// <summary>Work for a person.</summary>
    public StaffTaskKind? Task { get; init; }
}
