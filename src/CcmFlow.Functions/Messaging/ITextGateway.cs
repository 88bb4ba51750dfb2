namespace CcmFlow.Functions.Messaging;

/// <summary>A carrier. Expected refusals are values; it never logs a number or a body.</summary>
public interface ITextGateway
{
    Task<HandOver> SendAsync(OutboundText text, CancellationToken cancellation);

    /// <summary>Finds out about a text whose hand-over had no clear answer. Nothing is sent.</summary>
    Task<Sighting> LookForAsync(OutboundText text, CancellationToken cancellation);
}
