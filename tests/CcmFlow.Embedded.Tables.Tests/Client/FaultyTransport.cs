using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Embedded.Tables.Tests.Client;

/// <summary>Lets the first requests fail and keeps what was sent.</summary>
internal sealed class FaultyTransport(HttpPipelineTransport inner, int failures) : HttpPipelineTransport
{
    private int left = failures;

    public List<(string Method, string Url, Dictionary<string, string> Headers)> Sent { get; } = [];

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        var request = message.Request;
        Sent.Add((request.Method.Method, request.Uri.ToString(), request.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase)));
        return left-- > 0 ? throw new Azure.RequestFailedException("The connection was refused.") : inner.ProcessAsync(message);
    }
}
