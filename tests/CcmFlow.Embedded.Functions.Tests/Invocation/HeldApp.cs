using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace CcmFlow.Embedded.Functions.Tests.Invocation;

/// <summary>Lets a test see that a function has begun, and decide when it ends.</summary>
public sealed class Held
{
    private readonly Channel<bool> entered = Channel.CreateUnbounded<bool>();
    private readonly Channel<bool> leave = Channel.CreateUnbounded<bool>();
    private int begun;

    public int Begun => Volatile.Read(ref begun);

    public Task EnteredAsync() => entered.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask();

    public void Release(int count = 1)
    {
        for (var left = count; left > 0; left--) leave.Writer.TryWrite(true);
    }

    public async Task PassAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref begun);
        entered.Writer.TryWrite(true);
        await leave.Reader.ReadAsync(cancellation);
    }
}

public sealed class HeldRequests(Held held)
{
    [Function("Holds")]
    public async Task<string> Holds([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request, CancellationToken cancellation)
    {
        await held.PassAsync(cancellation);
        return request.Method;
    }
}

public sealed class HeldActivities(Held held)
{
    [Function("Whole")]
    public static Task<string> WholeAsync([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<string>("Part", "x");

    [Function("Part")]
    public async Task<string> PartAsync([ActivityTrigger] string input, CancellationToken cancellation)
    {
        await held.PassAsync(cancellation);
        return input + "!";
    }
}

/// <summary>Tells on which thread an orchestrator's turns run.</summary>
public sealed class TurnThreads(List<int> threads)
{
    [Function("Turn")]
    public Task Turn([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        threads.Add(Environment.CurrentManagedThreadId);
        return context.WaitForExternalEvent<bool>("end");
    }
}
