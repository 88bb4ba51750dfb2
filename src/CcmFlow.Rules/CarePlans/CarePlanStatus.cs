namespace CcmFlow.Rules.CarePlans;

/// <summary>
/// What a record system says of a care plan (FHIR R4, value set request-status), and what that means for whether a comprehensive care plan was in force in a month. CCM asks
/// for a plan that is established, implemented, revised or monitored (CMS MLN909188). FHIR tells no day on which a plan was put on hold or withdrawn, and the end of its
/// period may be the one that was meant: where nobody can tell until when it was in force it counts for no month, and a person who knows records the plan by hand.
/// </summary>
public enum CarePlanStatus
{
    /// <summary>The source does not know which it is, or says what FHIR does not know. Counts for no month.</summary>
    Unknown,

    /// <summary>Not yet to be acted on. Counts for no month.</summary>
    Draft,

    /// <summary>In force from its start to its end; without a start since ever, without an end until further notice.</summary>
    Active,

    /// <summary>Suspended, nobody can tell since when. Counts for no month.</summary>
    OnHold,

    /// <summary>Withdrawn before it was carried out, nobody can tell when. Counts for no month.</summary>
    Revoked,

    /// <summary>Carried out and over: it was in force from its start to its end. One that lacks either day counts for no month.</summary>
    Completed,

    /// <summary>Never was. Counts for no month.</summary>
    EnteredInError,
}
