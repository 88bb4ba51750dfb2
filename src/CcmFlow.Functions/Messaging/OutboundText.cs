using System.Security.Cryptography;
using System.Text;

namespace CcmFlow.Functions.Messaging;

/// <summary>What a gateway is given. Numbers are E.164.</summary>
/// <param name="Reference">Opaque id of the outbox row; comes back with the delivery reports.</param>
/// <param name="OrderedAt">When the intent was written: a repeated hand-over tells the same (UTC).</param>
/// <param name="ValidFor">After this the carrier drops it undelivered; null leaves its default.</param>
public sealed record OutboundText(string From, string To, string Body, string Reference, DateTimeOffset OrderedAt, TimeSpan? ValidFor)
{
    /// <summary>The same for each hand-over of the same row, and for no other.</summary>
    public Guid RepeatId => new(SHA256.HashData(Encoding.UTF8.GetBytes(Reference)).AsSpan(0, 16));
}
