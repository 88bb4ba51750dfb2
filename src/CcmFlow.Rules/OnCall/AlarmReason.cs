namespace CcmFlow.Rules.OnCall;

public enum AlarmReason
{
    NobodyOnCall,
    OnCallNotFoundInTime,
    PageNotDelivered,
    NobodyTookTheCase,
    OutcomeMissing,
}
