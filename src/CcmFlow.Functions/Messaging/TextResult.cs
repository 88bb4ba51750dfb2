using CcmFlow.Rules.Carriers;

namespace CcmFlow.Functions.Messaging;

public enum TextResultKind { Sent, Skipped, NotNow, NotDelivered }

/// <summary>What became of an order.</summary>
/// <param name="Reason">Why it was skipped or not delivered, a short word.</param>
/// <param name="NotBefore">With NotNow: when to ask again (UTC): the patient's daytime, another day within the caps, or the sender's turn.</param>
/// <param name="Fault">With NotDelivered: what the carrier's refusal means.</param>
public sealed record TextResult(TextResultKind Kind, string? Reason = null, DateTimeOffset? NotBefore = null, CarrierFault? Fault = null)
{
    public static TextResult Sent { get; } = new(TextResultKind.Sent);

    /// <summary>The reason of a text that may or may not have gone out.</summary>
    public const string OutcomeUnknown = nameof(HandOverKind.Unknown);

    /// <summary>The reason of a text to somebody who has died.</summary>
    public const string Deceased = "deceased";

    public static TextResult Skipped(string reason) => new(TextResultKind.Skipped, reason);

    public static TextResult NotNow(string reason, DateTimeOffset notBefore) => new(TextResultKind.NotNow, reason, notBefore);

    public static TextResult NotDelivered(string reason, CarrierFault? fault = null) => new(TextResultKind.NotDelivered, reason, Fault: fault);
}
