using CcmFlow.Rules.Consent;

namespace CcmFlow.Rules.Engagement;

/// <summary>What happened between a practice and its patients in a month. Instants are UTC.</summary>
public sealed record EngagementFacts
{
    /// <summary>Texts that the practice started and that left; answers to a patient's own text are none of them.</summary>
    public IReadOnlyList<StartedText> Started { get; init; } = [];

    /// <summary>Of the texts that the practice started, those that the carrier reported as not delivered.</summary>
    public int NotDelivered { get; init; }

    /// <summary>What patients wrote in the month and up to <see cref="EngagementReport.AnswerWithin"/> after it.</summary>
    public IReadOnlyList<WrittenText> Written { get; init; } = [];

    /// <summary>Patients who stopped the texts.</summary>
    public int OptOuts { get; init; }

    /// <summary>Each consent of the month that counted, by the way it was given.</summary>
    public IReadOnlyList<EvidenceChannel> Consents { get; init; } = [];

    /// <summary>Calls back that patients' texts asked for.</summary>
    public IReadOnlyList<CallBack> CallsBack { get; init; } = [];
}

public sealed record StartedText(string Patient, DateTimeOffset At);

/// <param name="IsStop">It asked for no more texts: that is no answer.</param>
public sealed record WrittenText(string Patient, DateTimeOffset At, bool IsStop = false);

/// <param name="DoneAt">Null: nobody has called yet.</param>
public sealed record CallBack(DateTimeOffset DueAt, DateTimeOffset? DoneAt);
