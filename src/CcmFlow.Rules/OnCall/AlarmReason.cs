namespace CcmFlow.Rules.OnCall;

public enum AlarmReason
{
    NobodyOnCall,
    OnCallNotFoundInTime,
    PageNotDelivered,
    NobodyTookTheCase,
    OutcomeMissing,

    /// <summary>The carrier blocks texts to a clinician who once answered STOP; only voice reaches them.</summary>
    ClinicianOptedOut,

    /// <summary>A clinician's number is wrong or takes no texts.</summary>
    ContactBroken,

    /// <summary>A step asked for several people, and fewer took the case.</summary>
    TooFewTookTheCase,
}
