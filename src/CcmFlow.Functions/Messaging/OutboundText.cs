namespace CcmFlow.Functions.Messaging;

/// <summary>What a gateway is given. Numbers are E.164.</summary>
/// <param name="Reference">Opaque id of the outbox row; comes back with the delivery reports.</param>
/// <param name="ValidFor">After this the carrier drops it undelivered; null leaves its default.</param>
public sealed record OutboundText(string From, string To, string Body, string Reference, TimeSpan? ValidFor);
