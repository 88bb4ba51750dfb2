namespace CcmFlow.Functions.Messaging;

public enum TextResultKind { Sent, Skipped, NotNow, NotDelivered }

/// <summary>What became of an order.</summary>
/// <param name="Reason">Why it was skipped or not delivered, a short word.</param>
/// <param name="NotBefore">With NotNow: the first instant of the patient's daytime (UTC).</param>
public sealed record TextResult(TextResultKind Kind, string? Reason = null, DateTimeOffset? NotBefore = null)
{
    public static TextResult Sent { get; } = new(TextResultKind.Sent);

    /// <summary>The reason of a text that may or may not have gone out.</summary>
    public const string OutcomeUnknown = nameof(HandOverKind.Unknown);

    /// <summary>The reason of a text to somebody who has died.</summary>
    public const string Deceased = "deceased";

    public static TextResult Skipped(string reason) => new(TextResultKind.Skipped, reason);

    public static TextResult NotDelivered(string reason) => new(TextResultKind.NotDelivered, reason);
}
