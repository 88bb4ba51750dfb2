namespace CcmFlow.Rules.Access;

/// <summary>What somebody is in a practice. One person may be several.</summary>
public enum Role
{
    /// <summary>Runs the practice's account: settings, roster, everything else but reading for an audit's sake.</summary>
    Administrator,

    /// <summary>Works with the patients from day to day.</summary>
    CareManager,

    /// <summary>Takes urgent needs and knows the schedule.</summary>
    ClinicianOnCall,

    /// <summary>Months, claims and payments.</summary>
    Biller,

    /// <summary>Reads all, the audit trail too, and changes nothing.</summary>
    Auditor,
}
