using CcmFlow.Functions.Messaging;
using CcmFlow.Functions.UrgentNeeds;

namespace CcmFlow.Functions.Voice;

/// <summary>How a call ended, as far as it matters.</summary>
public enum CallEnd
{
    /// <summary>The person pressed a key that settles the case.</summary>
    Answered,

    /// <summary>Nobody, a machine, or somebody who pressed nothing.</summary>
    NotTaken,
}

/// <summary>A call about a case.</summary>
/// <param name="Round">With <paramref name="Step"/>: the step that it belongs to; 0 for a call outside the steps.</param>
/// <param name="Ended">Null while it goes on.</param>
public sealed record CallRecord(OutboxRef Place, NeedId Id, string CaseCode, string Person, int Round, int Step, DateTimeOffset OrderedAt, DateTimeOffset? HandedOverAt, CallEnd? Ended);
