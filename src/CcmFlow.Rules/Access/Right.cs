namespace CcmFlow.Rules.Access;

/// <summary>One thing that may be seen or done. Each route asks for one.</summary>
public enum Right
{
    /// <summary>The list of what needs a person, and the names that stand on it.</summary>
    SeeWork,
    DoWork,

    /// <summary>Tick work off the list and put it back, of the kinds whose act one may do (<see cref="WorkRights"/>).</summary>
    FinishWork,
    SeePatients,
    ImportRoster,

    /// <summary>How rosters came in, and which lines were not taken.</summary>
    SeeImports,

    /// <summary>Mend by hand what the roster says of a patient: name, address, member id, phone.</summary>
    MendRoster,
    RecordConsent,
    LogTime,
    PlanCare,

    /// <summary>Stays, hospice, other practices' services, deductible: what decides on a claim beyond the roster.</summary>
    RecordCircumstances,
    DesignateComplexity,
    SeeOnCall,
    ChangeOnCall,
    TakeNeeds,
    SeeMonths,

    /// <summary>Close a patient's month before it closes by itself, or open a closed one again.</summary>
    CloseMonths,
    SeeClaims,
    MendClaims,
    SeeReports,
    SeeSettings,
    ChangeSettings,
    SeeTrail,
}
