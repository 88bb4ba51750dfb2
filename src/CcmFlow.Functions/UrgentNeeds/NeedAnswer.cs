using CcmFlow.Rules.Time;

namespace CcmFlow.Functions.UrgentNeeds;

/// <summary>Why what somebody of the team says of a case is not taken. Nothing of it was saved.</summary>
public enum NeedRefusal
{
    NotOpen,

    /// <summary>It closes without a call, and nothing else would say why.</summary>
    WhyIsMissing,

    /// <summary>Minutes of a call end a case for whoever has it.</summary>
    AnotherHasIt,

    /// <summary>The patient wrote so lately that nobody can have read it.</summary>
    PatientJustWrote,
}

/// <summary>Whose minutes a call's are.</summary>
public enum MinutesOf
{
    OnePatient,

    /// <summary>Of a shared phone: whoever took the call says whose.</summary>
    OneOfSeveral,

    /// <summary>The number is nobody's of the roster.</summary>
    Nobody,
}

/// <summary>What came of an act on a case.</summary>
/// <param name="Refusal">Null: the case was told.</param>
public sealed record NeedAnswer(NeedRefusal? Refusal = null)
{
    /// <summary>Who has the case, where that is the reason.</summary>
    public string? Holder { get; init; }

    /// <summary>When the patient wrote, where that is the reason (UTC).</summary>
    public DateTimeOffset? WroteAt { get; init; }

    /// <summary>What is logged of a call; null: none was made.</summary>
    public CallSpan? Call { get; init; }

    public MinutesOf Of { get; init; }
}
