using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

public enum HandOverKind
{
    Accepted,
    /// <summary>Nothing was taken; the fault says why.</summary>
    Refused,
    /// <summary>No answer, or one that leaves open whether it was taken.</summary>
    Unknown,
}

/// <summary>What a carrier answered.</summary>
/// <param name="MessageId">The carrier's id, when it took the text.</param>
/// <param name="ErrorCode">The carrier's code, e.g. 21610.</param>
/// <param name="Fault">Why it was refused.</param>
public sealed record HandOver(HandOverKind Kind, string? MessageId, int? ErrorCode, CarrierFault? Fault)
{
    /// <summary>Refused for a reason that passes: it may be handed over again.</summary>
    public bool IsPassing => Kind == HandOverKind.Refused && FaultSteps.ForPatient(Fault!.Value) is PatientStep.BackOff or PatientStep.Alarm;

    public static HandOver Accepted(string? messageId) => new(HandOverKind.Accepted, messageId, null, null);

    public static HandOver Refused(SmsProvider carrier, int code) => new(HandOverKind.Refused, null, code, CarrierCodes.Of(carrier, code));

    public static HandOver Unknown(int? code = null) => new(HandOverKind.Unknown, null, code, null);
}
