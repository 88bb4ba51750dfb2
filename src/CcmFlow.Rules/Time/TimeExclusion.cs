namespace CcmFlow.Rules.Time;

/// <summary>Why logged seconds were not counted.</summary>
public enum TimeExclusion
{
    /// <summary>The entry is not well formed (end before start, no length, longer than a day).</summary>
    Malformed,

    /// <summary>A later entry corrects it and stands in its place.</summary>
    Superseded,

    /// <summary>The minutes were logged for another program.</summary>
    OtherProgram,

    /// <summary>Not clinical staff, nor the billing practitioner.</summary>
    NonClinicalRole,

    /// <summary>A message that software sent by itself: nobody spent the time.</summary>
    AutomatedSend,

    /// <summary>Outside of the calendar month in the practice's zone.</summary>
    OutsideMonth,

    /// <summary>Face to face or part of a billed visit.</summary>
    FaceToFace,

    /// <summary>During a hospital or Part A skilled nursing stay.</summary>
    FacilityStay,

    BeforeConsent,

    BeforeInitiatingVisit,

    AfterDeath,

    AfterRevocation,

    /// <summary>The same minutes were also logged for another program, which keeps them.</summary>
    CountedToOtherProgram,

    /// <summary>Someone else's entry already covers the minutes.</summary>
    OverlapSameMinutes,

    /// <summary>The share of other patients in a shared activity.</summary>
    OtherPatientsShare,
}
