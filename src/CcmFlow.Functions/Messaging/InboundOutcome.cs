using CcmFlow.Functions.UrgentNeeds;
using CcmFlow.Rules.OnCall;

namespace CcmFlow.Functions.Messaging;

/// <summary>What a received text leads to, decided and stored; what is left is for the orchestration to carry out. Ids only.</summary>
public sealed record InboundOutcome
{
    /// <summary>The urgent need that has to be running before anybody is told so.</summary>
    public NeedStart? Need { get; init; }

    public IReadOnlyList<TextOrder> Texts { get; init; } = [];
    public IReadOnlyList<NeedEvent> NeedEvents { get; init; } = [];
    public IReadOnlyList<MonthEvent> MonthEvents { get; init; } = [];
}

/// <summary>Something for a running UrgentNeed.</summary>
public sealed record NeedEvent(string Instance, UrgentNeedEvent Event);

/// <summary>Something for a running PatientMonth.</summary>
public sealed record MonthEvent(string Instance, PatientSignal Signal);

/// <summary>What a patient's text, or a change of permissions, means for the month.</summary>
public enum PatientSignal
{
    ConsentGiven,
    ConsentDeclined,
    Stopped,
    Answered,

    /// <summary>The patient left CCM.</summary>
    Left,

    /// <summary>Another practitioner bills: consent has to be asked for again.</summary>
    Lapsed,
}
