using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Adds the shared access signature to the query of each attempt; a signature that was renewed meanwhile takes the old one's place.</summary>
internal sealed class SasPolicy(AzureSasCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var signature = credential.Signature.TrimStart('?');
        var uri = message.Request.Uri;
        // What the request had before it was signed for the first time.
        if (!message.TryGetProperty(typeof(SasPolicy), out var unsigned)) message.SetProperty(typeof(SasPolicy), unsigned = uri.Query);
        uri.Query = unsigned is string { Length: > 0 } query ? $"{query}&{signature}" : $"?{signature}";
    }
}
