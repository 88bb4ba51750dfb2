namespace CcmFlow.Functions.Records;

public enum DeliveryOutcome
{
    Delivered,

    /// <summary>Nothing but a person helps.</summary>
    Refused,

    /// <summary>There was no answer, or one that passes.</summary>
    NotReached,
}

/// <summary>The last attempt to write a patient's month into the practice's health record.</summary>
/// <param name="At">UTC.</param>
/// <param name="Reason">Why it was not taken; free of patients' data.</param>
/// <param name="By">Team member or account; null: nobody asked for it, the month had closed.</param>
public sealed record RecordDelivery(DateTimeOffset At, DeliveryOutcome Outcome, string? Reason, string? By);
