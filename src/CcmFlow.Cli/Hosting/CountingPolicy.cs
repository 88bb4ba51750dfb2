using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Cli.Hosting;

/// <summary>Counts the storage transactions: they are what storage costs. Tests let storage fail by it.</summary>
public sealed class CountingPolicy : HttpPipelineSynchronousPolicy
{
    private long count;

    public long Count => Interlocked.Read(ref count);

    /// <summary>Told the method and the unescaped address of each request; true lets it fail with 503.</summary>
    public Func<string, string, bool>? Fault { get; set; }

    /// <summary>As <see cref="Fault"/>, but the request is carried out and its answer is lost.</summary>
    public Func<string, string, bool>? Lost { get; set; }

    /// <summary>Runs before each request.</summary>
    public Func<string, string, Task>? Before { get; set; }

    public override void OnSendingRequest(HttpMessage message)
    {
        Interlocked.Increment(ref count);
        if (Before is null && Fault is null) return;
        var (method, address) = Of(message);
        Before?.Invoke(method, address).GetAwaiter().GetResult();
        if (Fault?.Invoke(method, address) == true) throw new Azure.RequestFailedException(503, "The storage does not answer.");
    }

    public override void OnReceivedResponse(HttpMessage message)
    {
        if (Lost is null) return;
        var (method, address) = Of(message);
        if (Lost(method, address)) throw new Azure.RequestFailedException(503, "The storage's answer was lost.");
    }

    private static (string Method, string Address) Of(HttpMessage message) => (message.Request.Method.ToString(), Uri.UnescapeDataString(message.Request.Uri.ToString()));
}
