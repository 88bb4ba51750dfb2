namespace CcmFlow.Rules.Carriers;

/// <summary>Why a text was refused or did not arrive, whichever carrier says so.</summary>
public enum CarrierFault
{
    /// <summary>The phone is off or out of range; often passing, now and then a landline.</summary>
    Unreachable,

    /// <summary>Nobody has this number.</summary>
    UnknownNumber,

    /// <summary>A landline, or a phone that cannot take texts.</summary>
    Landline,

    /// <summary>A carrier took the text for spam.</summary>
    Filtered,

    /// <summary>Not delivered, and nobody says why.</summary>
    Unexplained,

    /// <summary>The sender's queue is full: nothing was taken.</summary>
    QueueFull,

    /// <summary>Waited at the carrier for longer than it was worth.</summary>
    Expired,

    /// <summary>The recipient sent STOP to this sender.</summary>
    OptedOut,

    /// <summary>Too many texts between two numbers within seconds: two robots.</summary>
    ReplyLoop,

    /// <summary>Our account, its key or its sender is not accepted: nothing goes out until a person mends it.</summary>
    Account,

    /// <summary>Too many requests.</summary>
    Throttled,

    /// <summary>The recipient's network gives no delivery reports; most such texts arrive.</summary>
    NoReport,

    /// <summary>A refusal that is none of these.</summary>
    Other,
}
