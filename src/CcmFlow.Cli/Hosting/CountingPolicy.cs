using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Cli.Hosting;

/// <summary>Counts the storage transactions: they are what storage costs.</summary>
public sealed class CountingPolicy : HttpPipelineSynchronousPolicy
{
    private long count;

    public long Count => Interlocked.Read(ref count);

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref count);
}
