namespace CcmFlow.Functions.Messaging;

public enum TextResultKind { Sent, Skipped, NotNow, NotDelivered }

/// <summary>What became of an order.</summary>
/// <param name="Reason">Why it was skipped or not delivered, a short word.</param>
/// <param name="NotBefore">With NotNow: the first instant of the patient's daytime (UTC).</param>
public sealed record TextResult(TextResultKind Kind, string? Reason = null, DateTimeOffset? NotBefore = null)
{
    public static TextResult Sent { get; } = new(TextResultKind.Sent);

    public static TextResult Skipped(string reason) => new(TextResultKind.Skipped, reason);

    public static TextResult NotDelivered(string reason) => new(TextResultKind.NotDelivered, reason);
}
