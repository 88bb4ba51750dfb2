namespace CcmFlow.Functions.Claims.Clearinghouses;

/// <summary>An interchange as it was stored: every attempt to send it sends these bytes under this name and key.</summary>
/// <param name="FileName">Holds the control number, so that it names this interchange and no other.</param>
/// <param name="IdempotencyKey">One for the interchange, not for the attempt.</param>
public sealed record OutboundInterchange(string FileName, byte[] Bytes, string IdempotencyKey);
