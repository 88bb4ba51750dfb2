using Azure;
using Azure.Communication.Sms;
using Azure.Core;
using Azure.Identity;
using CcmFlow.Functions.Hosting;

namespace CcmFlow.Functions.Messaging;

/// <summary>Sends through Azure Communication Services.</summary>
public sealed class AcsGateway(CcmFlowSettings settings) : ITextGateway
{
    private readonly SmsClient client = settings.AcsConnectionString is { Length: > 0 } connection
        ? new SmsClient(connection)
        : new SmsClient(settings.AcsEndpoint!, Credential(settings));

    public async Task<HandOver> SendAsync(OutboundText text, CancellationToken cancellation)
    {
        try
        {
            var options = new SmsSendOptions(enableDeliveryReport: true) { Tag = text.Reference };
            SmsSendResult result = await client.SendAsync(text.From, text.To, text.Body, options, cancellation);
            // The request's 202 says nothing of the recipient: each result has its own status.
            if (result.Successful) return new HandOver(HandOverKind.Accepted, result.MessageId, null);
            return new HandOver(Classify(result.HttpStatusCode, result.ErrorMessage), null, result.HttpStatusCode);
        }
        catch (RequestFailedException error)
        {
            return new HandOver(Classify(error.Status, null), null, error.Status);
        }
    }

    private static HandOverKind Classify(int status, string? message) => status switch
    {
        429 => HandOverKind.Busy,
        0 or >= 500 => HandOverKind.Unknown,
        _ when message?.Contains("blocked for given recipient", StringComparison.OrdinalIgnoreCase) == true => HandOverKind.OptedOut,
        400 => HandOverKind.NotReachable,
        _ => HandOverKind.Refused,
    };

    private static TokenCredential Credential(CcmFlowSettings settings) =>
        settings.TablesClientId is { Length: > 0 } id ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id)) : new DefaultAzureCredential();
}
