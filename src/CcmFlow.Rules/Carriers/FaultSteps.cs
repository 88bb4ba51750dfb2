namespace CcmFlow.Rules.Carriers;

/// <summary>
/// From a fault to what is done. A page is not worth waiting for anything; a reminder is never worth a second copy. After a STOP on a clinician's
/// phone no other sender is tried by text: the person is called and the practice told.
/// </summary>
public static class FaultSteps
{
    /// <summary>How many times a text is sent in all, the first one included.</summary>
    public const int MostAttempts = 4;

    private static readonly TimeSpan[] Waits = [TimeSpan.FromMinutes(30), TimeSpan.FromHours(3), TimeSpan.FromHours(20)];

    public static PatientStep ForPatient(CarrierFault fault) => fault switch
    {
        CarrierFault.Unreachable or CarrierFault.Expired => PatientStep.RetryLater,
        CarrierFault.Unexplained => PatientStep.RetryOnce,
        CarrierFault.UnknownNumber => PatientStep.FlagNumber,
        CarrierFault.Landline => PatientStep.OfferVoice,
        CarrierFault.Filtered => PatientStep.DropText,
        CarrierFault.QueueFull or CarrierFault.Throttled or CarrierFault.ReplyLoop => PatientStep.BackOff,
        CarrierFault.OptedOut => PatientStep.RecordOptOut,
        CarrierFault.Account => PatientStep.Alarm,
        _ => PatientStep.Leave,
    };

    public static PageStep ForPage(CarrierFault fault) => fault switch
    {
        CarrierFault.UnknownNumber => PageStep.Voice | PageStep.OtherNumber | PageStep.Alarm,
        CarrierFault.Landline => PageStep.Voice,
        CarrierFault.OptedOut => PageStep.Voice | PageStep.Alarm,
        CarrierFault.ReplyLoop => PageStep.None,
        CarrierFault.QueueFull or CarrierFault.Throttled => PageStep.OtherCarrier,
        CarrierFault.Account => PageStep.OtherCarrier | PageStep.Alarm,
        _ => PageStep.Voice | PageStep.OtherCarrier,
    };

    /// <summary>How long until an undelivered text is sent again, when attempt <paramref name="attempt"/> (from 1) has failed; null: never.</summary>
    public static TimeSpan? NextAttempt(CarrierFault fault, int attempt) => ForPatient(fault) switch
    {
        PatientStep.RetryLater when attempt < MostAttempts => Waits[attempt - 1],
        PatientStep.RetryOnce when attempt == 1 => Waits[0],
        // A text that was taken and then dropped from a full queue. What was not taken is handed over again by its own order.
        PatientStep.BackOff when attempt < MostAttempts => Waits[attempt - 1],
        _ => null,
    };
}
