using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcmFlow.Bench.Inbound;

/// <summary>How long storage takes for each kind of request: method and table, in milliseconds.</summary>
internal sealed class TimingPolicy : HttpPipelinePolicy
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> taken = new(StringComparer.Ordinal);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var start = Stopwatch.GetTimestamp();
        ProcessNext(message, pipeline);
        Note(message.Request, start);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var start = Stopwatch.GetTimestamp();
        await ProcessNextAsync(message, pipeline);
        Note(message.Request, start);
    }

    /// <summary>From here on it counts.</summary>
    public void Reset() => taken.Clear();

    public void Write()
    {
        foreach (var (kind, bag) in taken.OrderByDescending(kind => kind.Value.Sum()))
        {
            var sorted = bag.Order().ToArray();
            Figures.Write(new
            {
                what = "storage", kind, requests = sorted.Length,
                p50_ms = Figures.Percentile(sorted, 0.50), p99_ms = Figures.Percentile(sorted, 0.99), max_ms = Figures.Percentile(sorted, 1), sum_s = Math.Round(sorted.Sum() / 1000, 1),
            });
        }
    }

    private void Note(Request request, long start)
    {
        var table = request.Uri.Path.Split('/').Last().Split('(')[0];
        var query = request.Uri.Query.Contains("filter", StringComparison.Ordinal) ? " list" : "";
        taken.GetOrAdd($"{request.Method} {table}{query}", _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
