using System.Threading.Channels;

namespace CcmFlow.Embedded.DurableTask.Engine;

/// <summary>
/// Work in order of arrival, done by a fixed number of workers; with one worker strictly one at a time. The
/// <paramref name="busy"/> scope of an item is taken when it is queued and given back when it is done.
/// </summary>
internal sealed class WorkQueue(int workers, Func<IDisposable?> busy, Func<object, Task> run) : IDisposable
{
    private readonly Channel<(object Work, IDisposable? Busy)> channel =
        Channel.CreateUnbounded<(object, IDisposable?)>(new UnboundedChannelOptions { SingleReader = workers == 1 });

    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    public void Enqueue(object work)
    {
        var scope = busy();
        if (!channel.Writer.TryWrite((work, scope))) scope?.Dispose();
    }

    public void Start() => running = Task.WhenAll(Enumerable.Range(0, workers).Select(_ => Task.Run(WorkAsync)));

    /// <summary>Completes when the items that were being worked on are done; the rest stays undone.</summary>
    public async Task StopAsync(CancellationToken cancellation)
    {
        channel.Writer.TryComplete();
        await stopping.CancelAsync();
        await running.WaitAsync(cancellation);
        while (channel.Reader.TryRead(out var left)) left.Busy?.Dispose();
    }

    public void Dispose() => stopping.Dispose();

    private async Task WorkAsync()
    {
        try
        {
            while (await channel.Reader.WaitToReadAsync(stopping.Token))
            {
                while (!stopping.IsCancellationRequested && channel.Reader.TryRead(out var item))
                {
                    using (item.Busy) await run(item.Work);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }
}
