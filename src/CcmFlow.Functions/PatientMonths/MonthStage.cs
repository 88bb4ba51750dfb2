namespace CcmFlow.Functions.PatientMonths;

/// <summary>What a patient's month is at.</summary>
public enum MonthStage
{
    /// <summary>Consent is asked for by text.</summary>
    Ask,

    /// <summary>Staff are to ask: no text may be sent, or the request of an earlier month is still open.</summary>
    AskByPhone,

    /// <summary>The check-ins and the staff's work of a consented month.</summary>
    Plan,

    /// <summary>Nothing is sent; a consent may still come in.</summary>
    Listen,
}
